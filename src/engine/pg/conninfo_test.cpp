#include "engine/pg/conninfo.hpp"

#include <gtest/gtest.h>

namespace pg {

TEST(Conninfo, values_are_quoted) {
  EXPECT_EQ(conninfo({{"host", "/un chemin"}, {"user", "l'un\\l'autre"}}),
            "host='/un chemin' user='l\\'un\\\\l\\'autre'");
}

TEST(Conninfo, a_role_is_added_to_the_options_that_are_there) {
  const auto with = conninfo_with_role("postgresql://moi@serveur/base?options=-c%20work_mem%3D8MB", "Role");
  ASSERT_TRUE(with);
  EXPECT_NE(with->find("options='-c work_mem=8MB -c role=Role'"), std::string::npos) << *with;
  EXPECT_NE(with->find("host='serveur'"), std::string::npos) << *with;
}

TEST(Conninfo, the_database_is_replaced) {
  EXPECT_EQ(conninfo_with_database("dbname=une host=h", "autre"), "dbname='autre' host='h'");
}

TEST(Conninfo, what_cannot_be_read_is_nothing) {
  EXPECT_FALSE(conninfo_with_role("pas une adresse", "Role"));
  EXPECT_FALSE(conninfo_with_database("postgresql://[", "x"));
}

}  // namespace pg
