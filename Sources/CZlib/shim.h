#ifndef SUMMIT_CZLIB_SHIM_H
#define SUMMIT_CZLIB_SHIM_H

#include <zlib.h>

// What Swift cannot import from zlib.h: a macro that passes the size of the stream along.

/// Makes the stream ready to unpack; the sign and size of the window tell the wrapping. https://zlib.net/manual.html
static inline int summit_inflate_init(z_stream *stream, int window) { return inflateInit2(stream, window); }

#endif
