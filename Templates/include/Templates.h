#ifndef SWIFTWRIGHT_TEMPLATES_H
#define SWIFTWRIGHT_TEMPLATES_H

#include <stddef.h>

/// A template as it was when the package was built.
struct SwiftwrightTemplate {
  /// The name of the file without its extension.
  const char *name;
  const unsigned char *bytes;
  size_t count;
};

/// All templates of this folder; `count` says how many.
const struct SwiftwrightTemplate *swiftwrightTemplates(size_t *count);

#endif
