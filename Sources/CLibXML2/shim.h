#ifndef SUMMIT_CLIBXML2_SHIM_H
#define SUMMIT_CLIBXML2_SHIM_H

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>

// What Swift cannot import from libxml2's headers: a macro.

/// What tells libxml2 that a SAX handler knows namespaces.
static inline unsigned int summit_sax2_magic(void) { return XML_SAX2_MAGIC; }

#endif
