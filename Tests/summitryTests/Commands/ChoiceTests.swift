import Testing

@Suite struct `What a user's words mean` {
  @Test func `is answered with the choices where several fit`() throws {
    #expect(
      try Summitry.run("who", "rivermouth", "summit")
        == .init(
          output: "",
          error: """
            more than one event fits "rivermouth summit"; say which:
              2023-06-04-rivermouth-summit  (River Council, 2023-06-04, Rivermouth)
              2021-06-rivermouth-meeting  (Rivermouth summit, 2021-06, Rivermouth)

            """, status: 1))
    #expect(
      try Summitry.run("attended", "Lind").error
        == """
        more than one person fits "Lind"; say which:
          ode-lind  (Ode Lind, Borland)
          tomas-lind  (Tomas Lind, Borland)
          rosa-lind  (Rosa Lind, Borland)

        """)
  }

  @Test func `is answered with what comes close where nothing fits`() throws {
    #expect(
      try Summitry.run("who", "portsae")
        == .init(
          output: "",
          error: """
            no event fits "portsae"
            did you mean 2025-10-portsea-summit? (Portsea summit, 2025-10, Portsea, planned)

            """, status: 1))
    #expect(
      try Summitry.run("attended", "Marek Osie").error
        == """
        no person fits "Marek Osie"
        did you mean marek-osei? (Marek Osei, Cassia)

        """)
  }

  @Test func `is never obeyed by the terminal`() throws {
    #expect(
      try Summitry.run("who", "\u{1B}[2Jxyzzy").error == "no event fits \"\\u{1B}[2Jxyzzy\"\n")
  }
}
