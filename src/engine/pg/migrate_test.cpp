#include "engine/pg/migrate.hpp"

#include <gtest/gtest.h>

#include <thread>

#include "embed/database.hpp"
#include "tests/support/test_database.hpp"

namespace pg {
namespace {

constexpr std::string_view roles =
    "DO $$ BEGIN IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'MyProPartner_application') THEN "
    "CREATE ROLE \"MyProPartner_application\" LOGIN; CREATE ROLE \"MyProPartner_public\" LOGIN; END IF; END $$";

using Files = std::vector<embed::File>;
const Files two{{"migrations/0001_un.sql", "CREATE TABLE un (a integer)"},
                {"migrations/0002_deux.sql", "CREATE TABLE deux (a integer); INSERT INTO deux VALUES (1)"},
                {"roles.sql", roles}};

class MigrateTest : public ::testing::Test {
 protected:
  test::Database database = test::Database::empty();
  Session owner{{.conninfo = database.owner()}};

  std::string refusal(const Files& files) {
    try {
      migrate(owner, files);
    } catch (const MigrationRefused& refused) {
      return refused.what();
    }
    return "";
  }
};

TEST_F(MigrateTest, applies_what_is_missing_once) {
  const auto first = migrate(owner, two);
  EXPECT_EQ(first.applied, (std::vector<std::string>{"0001_un", "0002_deux"}));
  EXPECT_EQ(first.version, 2);
  EXPECT_TRUE(migrate(owner, two).applied.empty());
  EXPECT_EQ(owner.execute_sql("SELECT count(*) FROM deux").integer(0, 0), 1);
  EXPECT_TRUE(migrations_current(owner, two));
  auto three = two;
  three.push_back({"migrations/0003_trois.sql", "CREATE TABLE trois ()"});
  EXPECT_FALSE(migrations_current(owner, three));
  EXPECT_EQ(migrate(owner, three).applied, std::vector<std::string>{"0003_trois"});
}

TEST_F(MigrateTest, refuses_a_newer_database) {
  migrate(owner, two);
  EXPECT_NE(refusal({two[0], two[2]}).find("plus récente que ce programme"), std::string::npos);
}

TEST_F(MigrateTest, refuses_a_changed_migration) {
  migrate(owner, two);
  auto changed = two;
  changed[0].bytes = "CREATE TABLE un (a bigint)";
  EXPECT_NE(refusal(changed).find("0001_un"), std::string::npos);
}

TEST_F(MigrateTest, refuses_a_foreign_database) {
  owner.execute_script("CREATE TABLE etrangere ()");
  EXPECT_NE(refusal(two).find("ne viennent pas de MyProPartner"), std::string::npos);
}

TEST_F(MigrateTest, a_failing_step_is_undone_and_those_before_it_stay) {
  auto failing = two;
  failing[1].bytes = "CREATE TABLE moitie (); SELECT 1/0";
  EXPECT_NE(refusal(failing).find("0002_deux"), std::string::npos);
  EXPECT_TRUE(owner.execute_sql("SELECT to_regclass('moitie')").is_null(0, 0));
  EXPECT_EQ(migrate(owner, two).applied, std::vector<std::string>{"0002_deux"});
}

TEST_F(MigrateTest, a_step_that_waits_for_a_busy_table_gives_up) {
  auto waiting = two;
  waiting[0].bytes = "CREATE TABLE autre ()";
  waiting[1].bytes = "ALTER TABLE autre ADD COLUMN a integer";
  migrate(owner, Files{waiting[0], waiting[2]});
  Session busy({.conninfo = database.owner()});
  busy.execute_script("BEGIN; LOCK TABLE autre");
  try {
    migrate(owner, waiting, std::chrono::milliseconds(20));
    FAIL() << "the table was held";
  } catch (const MigrationRefused& refused) {
    EXPECT_NE(std::string_view(refused.what()).find("0002_deux attend"), std::string_view::npos) << refused.what();
  }
  busy.execute_script("ROLLBACK");
  EXPECT_EQ(migrate(owner, waiting).applied, std::vector<std::string>{"0002_deux"});
}

TEST_F(MigrateTest, two_at_once_do_it_once) {
  std::vector<std::size_t> applied(2);
  std::vector<std::thread> runs;
  for (auto& count : applied) {
    runs.emplace_back([&count, this] {
      Session session({.conninfo = database.owner()});
      count = migrate(session, two).applied.size();
    });
  }
  for (auto& run : runs) run.join();
  EXPECT_EQ(applied[0] + applied[1], 2U);
}

TEST_F(MigrateTest, the_real_schema_loads_and_is_stable) {
  EXPECT_FALSE(migrate(owner, embed::database()).applied.empty());
  EXPECT_TRUE(migrate(owner, embed::database()).applied.empty());
  Session application({.conninfo = database.application()});
  EXPECT_TRUE(migrations_current(application, embed::database()));
}

}  // namespace
}  // namespace pg
