#ifndef SWIFTWRIGHT_HASH_H
#define SWIFTWRIGHT_HASH_H

#include <stddef.h>
#include <stdint.h>

/// XXH64 with seed 0, as https://github.com/Cyan4973/xxHash/blob/dev/doc/xxhash_spec.md has it: it tells texts apart, but
/// keeps no secrets. It is in C because the tool is often run as a debug build, where the same in Swift takes a hundred
/// times as long.
uint64_t swiftwrightHash(const void *bytes, size_t count);

#endif
