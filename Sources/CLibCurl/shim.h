#ifndef SUMMIT_CLIBCURL_SHIM_H
#define SUMMIT_CLIBCURL_SHIM_H

#include <curl/curl.h>

// What Swift cannot import from curl.h: functions of any number of arguments, and macros that check their types.

/// Sets an option that is a number or a switch. https://curl.se/libcurl/c/curl_easy_setopt.html
static inline CURLcode summit_set_long(CURL *handle, CURLoption option, long value) {
  return (curl_easy_setopt)(handle, option, value);
}

/// Sets an option that is a size or a count of bytes.
static inline CURLcode summit_set_size(CURL *handle, CURLoption option, curl_off_t value) {
  return (curl_easy_setopt)(handle, option, value);
}

/// Sets an option that is a text, which is copied.
static inline CURLcode summit_set_text(CURL *handle, CURLoption option, const char *value) {
  return (curl_easy_setopt)(handle, option, value);
}

/// Sets an option that is an address which libcurl gives back, or a list which has to outlive the transfer.
static inline CURLcode summit_set_pointer(CURL *handle, CURLoption option, void *value) {
  return (curl_easy_setopt)(handle, option, value);
}

/// What takes in a part of the answer: the bytes and how many there are; as many are taken, or the transfer ends.
typedef size_t (*summit_intake)(char *bytes, size_t one, size_t count, void *context);

/// Sets who takes in the head or the body.
static inline CURLcode summit_set_intake(CURL *handle, CURLoption option, summit_intake intake) {
  return (curl_easy_setopt)(handle, option, intake);
}

/// Sets who is told how far the transfer is, and may end it.
static inline CURLcode summit_set_watch(CURL *handle, curl_xferinfo_callback watch) {
  return (curl_easy_setopt)(handle, CURLOPT_XFERINFOFUNCTION, watch);
}

/// Sets who opens the socket to an address, or refuses to.
static inline CURLcode summit_set_opening(CURL *handle, curl_opensocket_callback opening) {
  return (curl_easy_setopt)(handle, CURLOPT_OPENSOCKETFUNCTION, opening);
}

/// Has the handles that are given the share keep their cookies there. https://curl.se/libcurl/c/curl_share_setopt.html
static inline CURLSHcode summit_share_cookies(CURLSH *share) {
  return (curl_share_setopt)(share, CURLSHOPT_SHARE, CURL_LOCK_DATA_COOKIE);
}

/// Leaves no protocols but HTTP and HTTPS.
static inline CURLcode summit_set_web_only(CURL *handle) {
#if LIBCURL_VERSION_NUM >= 0x075500
  return (curl_easy_setopt)(handle, CURLOPT_PROTOCOLS_STR, "http,https");
#else
  return (curl_easy_setopt)(handle, CURLOPT_PROTOCOLS, (long)(CURLPROTO_HTTP | CURLPROTO_HTTPS));
#endif
}

#endif
