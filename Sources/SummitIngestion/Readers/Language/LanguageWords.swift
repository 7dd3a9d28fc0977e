/// The words that are met most in each language, in lower case.
enum LanguageWords {
  /// The languages by their codes of ISO 639-1, with their words; English is the first.
  static let lists: [(code: String, words: String)] = latin + cyrillic + arabic

  /// Letters that few languages have, in lower case.
  static let letters: [(code: String, letters: String)] = [
    ("de", "äöüß"), ("fr", "éèêàçœùîôëï"), ("es", "ñóáíéú¿¡"), ("pt", "ãõçáéíóúâê"),
    ("it", "àèìòù"), ("ca", "çàèòïí"), ("ro", "șțăâîşţ"), ("nl", "ëï"), ("sv", "åäö"),
    ("da", "åæø"), ("no", "åæø"), ("is", "ðþæöáéíóúý"), ("fi", "äö"), ("et", "õäöü"),
    ("lv", "āēīūģķļņšžč"), ("lt", "ąčęėįšųūž"), ("pl", "ąćęłńóśźż"), ("cs", "řěůčšžýáíéúďťň"),
    ("sk", "ľĺŕôäčšžýáíéúďťň"), ("sl", "čšž"), ("hr", "čšžćđ"), ("hu", "őűáéíóöúü"), ("sq", "ëç"),
    ("tr", "ğışçöü"), ("az", "əğışçöü"),
    ("vi", "đơưăâêôạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ"),
    ("ru", "ыэёъщ"), ("uk", "іїєґщ"), ("be", "ыэёіў"), ("bg", "ъщ"), ("sr", "ђјљњћџ"),
    ("mk", "ѓѕјљњќџ"), ("kk", "әғқңөұүһіы"), ("ar", "ةىأإ"), ("fa", "پچژگیک"), ("ur", "ٹڈڑںھہےیک"),
  ]

  private static let latin = [
    (
      "en",
      """
      the of and to in that is was for on with as by at from it his he she be are were has have \
      had not but they their this which who will would been its an or after about more than said \
      says him her also when where there before between during into over we you our president \
      minister prime foreign talks summit meeting met leaders leader countries state officials \
      told news monday tuesday wednesday thursday friday saturday sunday should could what while \
      all out other
      """
    ),
    (
      "de",
      """
      der die das und ist nicht den dem des ein eine einen einem einer von zu mit sich auf für \
      im auch als an werden aus er hat dass sie nach wird bei noch wie über so zum zur war haben \
      nur oder aber vor durch man sein wurde sei ich wir ihr ihre seine kann gegen vom können \
      schon wenn habe unter mehr um bis sagte am es sind hatte hatten kein keine deutschen \
      treffen
      """
    ),
    (
      "fr",
      """
      le la les de des du et est un une en que qui dans pour sur pas au aux par avec ce il elle \
      ne se plus son sa ses sont été être cette ces mais ont avait leur leurs nous vous comme \
      après entre deux où fait également selon aussi sans contre lors président ministre dit l d \
      qu c s même tout tous était ou je si ils
      """
    ),
    (
      "es",
      """
      el la los las de del y es un una en que por para con no se su sus al lo como más pero este \
      esta fue ha han sobre entre también son dijo ser desde hasta cuando muy sin o ya porque \
      está estos había hay le les nos presidente ministro tras según contra durante dos todo hoy \
      ante donde parte años país
      """
    ),
    (
      "pt",
      """
      o a os as de do da dos das e é um uma em no na nos nas que para com não por se ao aos à \
      mais foi como mas são pelo pela seu sua seus suas entre também ou quando muito já está ser \
      tem disse após sobre segundo até isso ele ela este esta presidente ministro sem durante \
      anos país pelos havia numa
      """
    ),
    (
      "it",
      """
      il lo la i gli le di del della dei delle dello e è un una in che per con non si su da dal \
      dalla al alla ai nel nella nei sono ha hanno come più ma anche se suo sua suoi essere \
      stato stata questo questa tra fra dopo due ministro presidente ha detto l d c all dell \
      nell cui perché quando anni ogni mentre secondo
      """
    ),
    (
      "ca",
      """
      el la els les de del dels i és un una en que per amb no es ha han al als més però aquest \
      aquesta seva seu seus entre també són va van dos dues ser com sobre fins quan després molt \
      perquè està havia president ministre ahir avui segons durant sense l d s n on ens hi
      """
    ),
    (
      "ro",
      """
      și în de la cu pe un o a al ai ale nu că este sunt pentru din care mai după prin fost sau \
      dar lui se va să au avut această acest între către fi ca despre dintre fără doar \
      președintele ministrul spus iar le cel cea cei lor său sa unei unui anul asupra
      """
    ),
    (
      "nl",
      """
      de het een en van in is dat op te met voor niet zijn aan er die door ook als bij om uit \
      naar maar over heeft dan werd worden nog hij hebben ze zich was waren wordt tot meer kan \
      geen zei deze dit of tegen onder haar hun al wel minister president na tussen volgens \
      moeten zou
      """
    ),
    (
      "af",
      """
      die en van het in is dat nie met vir op te om hy sy wat was word deur ook aan as by na uit \
      n hulle haar sal kan een hierdie daar maar nog oor gesê president baie tot moet wees \
      ons jaar
      """
    ),
    (
      "sv",
      """
      och i att det som en på är av för med till den har de inte om ett han men var sig från vi \
      så kan när hon vid eller ska sade säger också efter under hade mot mellan sin sina blev \
      har över där alla mycket statsminister presidenten utrikesminister landet enligt
      """
    ),
    (
      "da",
      """
      og i at det som en på er af for med til den har de ikke om et han men var sig fra vi så \
      kan når hun ved eller skal sagde siger også efter under havde mod mellem blev over der \
      alle meget statsminister præsidenten hvor være ud nu været mere landet ifølge \
      udenrigsminister
      """
    ),
    (
      "no",
      """
      og i at det som en på er av for med til den har de ikke om et han men var seg fra vi så \
      kan når hun ved eller skal sa sier også etter under hadde mot mellom ble over der alle mye \
      statsminister presidenten hvor være ut nå vært mer landet ifølge utenriksminister
      """
    ),
    (
      "is",
      """
      og í að það sem á er um til við með var ekki en fyrir af hann hún þeir þau þess þar eru \
      hafa hefur verið eftir frá sér sagði forseti ráðherra milli voru hafi þetta þegar segir
      """
    ),
    (
      "fi",
      """
      ja on ei että se hän oli ovat mutta joka kun myös mukaan jotka ole sen tai olisi kanssa \
      niin vain sekä hänen ollut jo kuin voi mitä tämä tapasi presidentti pääministeri \
      ulkoministeri kertoi sanoi jälkeen aikana välillä siitä he ne vuonna
      """
    ),
    (
      "et",
      """
      ja on ei et see oli mis kui ta ning aga ka kes oma olid selle tema pärast välja või saab \
      mitte kohta poolt president peaminister välisminister ütles kohtus vahel eesti riigi nende \
      seda olema juba ainult üle aasta
      """
    ),
    (
      "lv",
      """
      un ir no ar par uz ka kas to arī bet nav kā lai pēc tika pie viņš viņa tas šo gan vai bija \
      starp tikai pirms prezidents ministrs premjerministrs teica tikās valsts savu tiek būs
      """
    ),
    (
      "lt",
      """
      ir kad su yra buvo iš į ne kaip už tai apie po bet jo jos taip pat dėl tik jau nuo iki \
      kurie kuris prezidentas ministras premjeras sakė susitiko tarp savo būti buvę metu šalies \
      bus
      """
    ),
    (
      "pl",
      """
      i w na z do się nie to że jest o jak po od za co ale przez dla ma są oraz ze był była było \
      już jego jej ich też może tego przed który która które we tym podczas między prezydent \
      premier minister powiedział spotkał roku czy także został przy
      """
    ),
    (
      "cs",
      """
      a v se na je že s z o do i to ve pro za by po jako ale od jeho jsou být není které který \
      která podle před také už při nebo bude byl byla bylo mezi kdy než aby jen řekl prezident \
      premiér ministr předseda uvedl setkal roku pouze může
      """
    ),
    (
      "sk",
      """
      a v sa na je že s z o do aj to vo pre za by po ako ale od jeho sú byť nie ktoré ktorý \
      ktorá podľa pred tiež už pri alebo bude bol bola bolo medzi keď než aby len povedal \
      prezident premiér minister predseda uviedol stretol roku môže so zo
      """
    ),
    (
      "sl",
      """
      in je v na da se za so z s ki pa ne po tudi kot od bi še o do bil bila bilo ali pri med \
      predsednik minister zunanji dejal ter bo bodo lahko njegov kako ker zaradi samo več pred \
      letu sta smo srečal
      """
    ),
    (
      "hr",
      """
      i u je na da se za su s od o a koji koja koje te nije kao sa iz do bi po što ne ili ali \
      bio bila bilo biti nakon prije između samo također takođe predsjednik predsednik ministar \
      rekao kazao kako će sastao njegov godine više prema još
      """
    ),
    (
      "hu",
      """
      a az és hogy nem is egy van volt de ez meg már csak mint még el ki azt vagy ha be aki után \
      között szerint miniszterelnök elnök külügyminiszter mondta lesz ezt amely voltak lehet \
      pedig minden ami saját évi találkozott
      """
    ),
    (
      "sq",
      """
      dhe në të e i së për me një që nga është janë ka kanë si më por nuk ishte u do këtë kjo ky \
      pas mes gjatë presidenti kryeministri ministri tha tij saj edhe vetëm vendit duke ose mbi
      """
    ),
    (
      "tr",
      """
      ve bir bu da de için ile olarak çok daha gibi ne kadar sonra var olan en ki ama ya değil \
      ise mi o dedi oldu her veya arasında tarafından göre cumhurbaşkanı bakanı başbakan görüştü \
      ancak iki olduğunu yeni şu kendi
      """
    ),
    (
      "az",
      """
      və bir bu da də üçün ilə olan o ki daha çox sonra kimi deyil hər isə edib olub görə öz var \
      prezident naziri prezidenti dedi arasında bildirib azərbaycan ölkə amma olaraq
      """
    ),
    (
      "id",
      """
      yang dan di dengan untuk dari pada ini itu tidak dalam akan adalah juga oleh ke kata telah \
      sebagai ia mereka bisa atau karena tersebut saat ada lebih sudah antara setelah presiden \
      menteri negara para kami kita bahwa tahun menjadi seperti bertemu pertemuan
      """
    ),
    (
      "vi",
      """
      và của là có trong được cho không một với các đã này những người khi để cũng từ về đến ông \
      bà tại theo sau trên hai nước tổng thống thủ tướng năm ngày như nhưng sẽ vào phải
      """
    ),
    (
      "sw",
      """
      na ya wa kwa ni katika za la cha kuwa hiyo huo hilo hii huyo yake wake alisema kama pia \
      baada rais waziri mkuu nchi kati hata lakini bila au wakati watu mkutano
      """
    ),
    (
      "tl",
      """
      ang ng sa na mga at ay ni para siya kay nila niya hindi ito din rin pangulo ayon kung may \
      sila ating nang pero dahil habang mula noong isang
      """
    ),
  ]

  private static let cyrillic = [
    (
      "ru",
      """
      и в не на с что по как из за от для о это его к до у при а он она они был была было были \
      также который которые после или но все уже еще ещё более того между президент министр \
      заявил году сообщил этом во со об она время
      """
    ),
    (
      "uk",
      """
      і в не на з що по як із за від для про це його до у при а він вона вони був була було були \
      також який які після або але всі вже ще більше та й між президент міністр заявив році \
      повідомив цьому під час є щодо
      """
    ),
    (
      "be",
      """
      і ў не на з што па як за ад для пра гэта яго да у пры а ён яна яны быў была было былі \
      таксама які якія пасля або але ўсе ужо яшчэ паміж прэзідэнт міністр заявіў годзе
      """
    ),
    (
      "bg",
      """
      и в не на с че по как от за до при а той тя те е са беше бил била също който които след \
      или но всички вече още повече между президент президентът министър каза това тази със във \
      ще да се през година
      """
    ),
    (
      "sr",
      """
      и у не на са да по као од за о то се је су био била било који која које после или али већ \
      још више између председник министар рекао изјавио није што из до године
      """
    ),
    (
      "mk",
      """
      и во не на со дека по како од за до при а тој таа тие е се беше биле кој која кои по или \
      но сите веќе уште меѓу претседателот министер рече ова оваа ќе да го ја
      """
    ),
    (
      "kk",
      """
      және мен бұл үшін бір де да деп екі туралы арасында президент президенті министрі болды \
      кейін қазақстан ол осы еді айтты
      """
    ),
  ]

  private static let arabic = [
    (
      "ar",
      """
      في من على إلى أن التي الذي عن مع هذا هذه كما بين بعد قال وقال كان كانت ما لا الرئيس وزير \
      رئيس خلال قد ذلك حيث أو ثم
      """
    ),
    (
      "fa",
      """
      در از به که این را با است و برای آن یک شده تا کرد هم می خود بر شد رئیس وزیر جمهور گفت کشور \
      های پس اما
      """
    ),
    (
      "ur",
      """
      کے میں کی ہے اور سے کا کو نے کہ پر یہ ہیں اس نہیں وزیر صدر ایک بھی تھا گیا ان ساتھ بعد کیا \
      کہا اپنے
      """
    ),
  ]
}
