#include "base/zone.hpp"

#include <gtest/gtest.h>

namespace base {
namespace {

TEST(Zone, known_by_region_and_place) {
  for (const char* zone :
       {"UTC", "Europe/Paris", "Indian/Reunion", "America/Port-au-Prince", "America/Argentina/Ushuaia"})
    EXPECT_TRUE(zone_known(zone)) << zone;
  for (const char* zone : {"", "Europe", "Europe/", "America/Argentina", "Mars/Olympus", " Europe/Paris",
                           "europe/paris", "CET", "FOO+3", "Europe/../UTC", "posix/Europe/Paris", "../etc/passwd"})
    EXPECT_FALSE(zone_known(zone)) << zone;
}

}  // namespace
}  // namespace base
