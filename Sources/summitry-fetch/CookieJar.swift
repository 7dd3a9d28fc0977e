import CLibCurl

/// The cookies that several handles of libcurl share, in memory only.
///
/// <https://curl.se/libcurl/c/libcurl-share.html>
@safe final class CookieJar {
  private let share: UnsafeMutableRawPointer?

  init() {
    unsafe share = curl_share_init()
    unsafe summit_share_cookies(share)
  }

  /// Comes after the handles are gone, each of which keeps its jar.
  deinit {
    unsafe curl_share_cleanup(share)
  }

  /// Has a handle keep its cookies here.
  func open(to handle: UnsafeMutableRawPointer?) {
    unsafe summit_set_pointer(handle, CURLOPT_SHARE, share)
  }
}
