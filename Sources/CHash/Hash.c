#include "SwiftwrightHash.h"

#include <string.h>

static const uint64_t prime1 = 0x9E3779B185EBCA87;
static const uint64_t prime2 = 0xC2B2AE3D27D4EB4F;
static const uint64_t prime3 = 0x165667B19E3779F9;
static const uint64_t prime4 = 0x85EBCA77C2B2AE63;
static const uint64_t prime5 = 0x27D4EB2F165667C5;

static uint64_t rotated(uint64_t value, int bits) { return (value << bits) | (value >> (64 - bits)); }

// Little-endian, wherever this runs.
static uint64_t read64(const uint8_t *bytes) {
  uint64_t value;
  memcpy(&value, bytes, sizeof value);
#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
  value = __builtin_bswap64(value);
#endif
  return value;
}

static uint64_t read32(const uint8_t *bytes) {
  return (uint64_t)bytes[0] | (uint64_t)bytes[1] << 8 | (uint64_t)bytes[2] << 16 | (uint64_t)bytes[3] << 24;
}

static uint64_t round64(uint64_t lane, uint64_t value) { return rotated(lane + value * prime2, 31) * prime1; }

static uint64_t merged(uint64_t hash, uint64_t lane) { return (hash ^ round64(0, lane)) * prime1 + prime4; }

uint64_t swiftwrightHash(const void *start, size_t count) {
  const uint8_t *bytes = start;
  size_t rest = count;
  uint64_t hash = prime5;
  if (rest >= 32) {
    uint64_t lanes[4] = {prime1 + prime2, prime2, 0, 0 - prime1};
    for (; rest >= 32; rest -= 32, bytes += 32) {
      for (int lane = 0; lane < 4; lane++) lanes[lane] = round64(lanes[lane], read64(bytes + 8 * lane));
    }
    hash = rotated(lanes[0], 1) + rotated(lanes[1], 7) + rotated(lanes[2], 12) + rotated(lanes[3], 18);
    for (int lane = 0; lane < 4; lane++) hash = merged(hash, lanes[lane]);
  }
  hash += count;
  for (; rest >= 8; rest -= 8, bytes += 8) hash = rotated(hash ^ round64(0, read64(bytes)), 27) * prime1 + prime4;
  if (rest >= 4) {
    hash = rotated(hash ^ read32(bytes) * prime1, 23) * prime2 + prime3;
    rest -= 4;
    bytes += 4;
  }
  for (; rest > 0; rest--, bytes++) hash = rotated(hash ^ *bytes * prime5, 11) * prime1;
  hash = (hash ^ hash >> 33) * prime2;
  hash = (hash ^ hash >> 29) * prime3;
  return hash ^ hash >> 32;
}
