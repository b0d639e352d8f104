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

/// The templates of Swift, which are those of this folder; `count` says how many.
const struct SwiftwrightTemplate *swiftwrightTemplates(size_t *count);

/// The templates of reports on what changed, which are those of the folder Diff.
const struct SwiftwrightTemplate *swiftwrightReportTemplates(size_t *count);

#endif
