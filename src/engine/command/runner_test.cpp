#include "engine/command/runner.hpp"

#include <gtest/gtest.h>

#include "engine/catalog/catalog.hpp"
#include "engine/command/as_program.hpp"
#include "tests/support/test_database.hpp"

namespace command {
namespace {

const char* const company = "00000000-0000-7000-8000-00000000000a";

base::Result<Answer> write(Context& context, const Input&) {
  TRY(context.load());
  context.audit({"essayer", "Client", base::Uuid(), "", ""});
  context.apply();
  return Answer{.body = "{}"};
}

base::Result<Answer> leave_effect(Context& context, const Input& input) {
  context.effect("essai", "{}");
  return write(context, input);
}

base::Result<Answer> refuse_after_effect(Context& context, const Input&) {
  TRY(context.load());
  context.effect("essai", "{}");
  return base::refuse(409, "essai_refuse", "Non.");
}

/// A statement of its own leaves the effect.
base::Result<Answer> leave_by_statement(Context& context, const Input&) {
  TRY(context.load());
  context.queue_sql(R"(INSERT INTO systeme.outbox ("entrepriseId", topic, payload, created_at, next_attempt_at)
                       VALUES ($1::uuid, 'essai', '{}', now(), now()))",
                    pg::Params().uuid(context.who().entreprise));
  context.leaves_effect();
  context.apply();
  return Answer{.body = "{}"};
}

class RunnerTest : public testing::Test {
 protected:
  RunnerTest() {
    owner.execute_script(std::string("BEGIN; SET LOCAL app.entreprise = '") + company +
                         "'; INSERT INTO \"Entreprise\" (id, nom, email, slug) VALUES ('" + company +
                         "', 'Maison', 'a@exemple.fr', 'maison'); COMMIT");
    commands.add({.path = "/api/v1/essai/ecrire", .summary = "Écrit.", .run = write});
    commands.add({.path = "/api/v1/essai/laisser", .summary = "Laisse un effet.", .run = leave_effect});
    commands.add({.path = "/api/v1/essai/refuser", .summary = "Refuse.", .run = refuse_after_effect});
    commands.add({.path = "/api/v1/essai/inserer", .summary = "Insère un effet.", .run = leave_by_statement});
  }

  Outcome post(const std::string& verb) {
    http::Request request;
    request.method = "POST";
    request.path = "/api/v1/essai/" + verb;
    request.headers = {{"Content-Type", "application/json"}};
    request.body = "{}";
    return runner.execute(session, request);
  }

  int effects() {
    owner.queue_sql("BEGIN");
    owner.queue_sql(std::string("SET LOCAL app.entreprise = '") + company + "'");
    owner.queue_sql("SELECT count(*) FROM systeme.outbox");
    owner.queue_sql("COMMIT");
    return static_cast<int>(owner.sync()[2].integer(0, 0));
  }

  test::Database database = test::Database::clone();
  pg::Session owner{{.conninfo = database.owner()}};
  pg::Session session{{.conninfo = database.application()}};
  catalog::Catalog catalog = catalog::load(session);
  resource::Registry models;
  Registry commands;
  AsProgram program{{*base::Uuid::parse(company), "Europe/Paris"}};
  base::Clock clock;
  crypto::Vault vault;
  Runner runner{commands, models, catalog, program, clock, vault};
};

TEST_F(RunnerTest, an_outcome_says_whether_effects_were_committed) {
  const Outcome written = post("ecrire");
  EXPECT_EQ(written.response.status, 200) << written.response.body;
  EXPECT_TRUE(written.durable_needed);
  EXPECT_FALSE(written.effects_left);

  for (const char* verb : {"laisser", "inserer"}) {
    const Outcome left = post(verb);
    EXPECT_EQ(left.response.status, 200) << left.response.body;
    EXPECT_TRUE(left.effects_left) << verb;
  }
  EXPECT_EQ(effects(), 2);

  const Outcome refused = post("refuser");
  EXPECT_EQ(refused.response.status, 409);
  EXPECT_FALSE(refused.effects_left);
  EXPECT_EQ(effects(), 2);
}

}  // namespace
}  // namespace command
