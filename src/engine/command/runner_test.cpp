#include "engine/command/runner.hpp"

#include <gtest/gtest.h>

#include <array>

#include "engine/catalog/catalog.hpp"
#include "engine/command/as_program.hpp"
#include "engine/command/group.hpp"
#include "engine/crypto/crypto.hpp"
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

void write_together(Group& group) {
  group.load();
  for (Group::Member* member : group.open()) {
    member->context().audit({"essayer", "Client", base::Uuid(), "", ""});
    member->answer(Answer{.body = "{}"});
  }
  group.apply();
}

constexpr Field code[] = {text("pin", 8, "Code.")};

base::Result<Answer> give_secret(Context& context, const Input& input) {
  Answer answer = TRY(write(context, input));
  answer.body = R"({"cle":"mpp_secret"})";
  answer.headers.push_back({"X-Secret", "mpp_secret"});
  return answer;
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
    commands.add({.path = "/api/v1/essai/grouper", .summary = "Écrit à plusieurs.", .run_together = write_together});
    commands.add({.path = "/api/v1/essai/tenir",
                  .summary = "Tient un secret.",
                  .input = code,
                  .secret = true,
                  .run = give_secret});
    models.add({.name = "Client", .domain = "clients", .write = resource::All});
  }

  static http::Request request_to(const std::string& path, const std::string& body, const std::string& key) {
    http::Request request;
    request.method = "POST";
    request.path = request.target = "/api/v1/" + path;
    request.headers = {{"Content-Type", "application/json"}};
    if (!key.empty()) request.headers.push_back({"Idempotency-Key", key});
    request.body = body;
    return request;
  }

  Outcome post(const std::string& verb) { return runner.execute(session, request_to("essai/" + verb, "{}", "")); }

  static void expect_replay(const Outcome& outcome) {
    EXPECT_LT(outcome.response.status, 300) << outcome.response.body;
    EXPECT_FALSE(outcome.response.headers.empty());
    EXPECT_EQ(outcome.response.headers.back().name, "Idempotency-Replayed");
    EXPECT_TRUE(outcome.durable_needed);
  }

  pg::Rows read(const std::string& sql) {
    owner.queue_sql("BEGIN");
    owner.queue_sql(std::string("SET LOCAL app.entreprise = '") + company + "'");
    owner.queue_sql(sql);
    owner.queue_sql("COMMIT");
    return std::move(owner.sync()[2]);
  }

  int effects() { return static_cast<int>(read("SELECT count(*) FROM systeme.outbox").integer(0, 0)); }

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

/// The original's commit may not be on disk yet.
TEST_F(RunnerTest, a_replayed_answer_waits_for_the_disk_like_the_first) {
  const auto written = request_to("essai/ecrire", "{}", "un");
  EXPECT_TRUE(runner.execute(session, written).durable_needed);
  expect_replay(runner.execute(session, written));

  const auto created = request_to("Client", R"({"nom":"Martin"})", "deux");
  EXPECT_EQ(runner.execute(session, created).response.status, 201);
  expect_replay(runner.execute(session, created));

  const auto one = request_to("essai/grouper", "{}", "trois");
  const auto two = request_to("essai/grouper", "{}", "quatre");
  const std::array<const http::Request*, 2> both{&one, &two};
  for (const Outcome& outcome : runner.execute_together(session, both)) EXPECT_EQ(outcome.response.status, 200);
  for (const Outcome& outcome : runner.execute_together(session, both)) expect_replay(outcome);
}

TEST_F(RunnerTest, what_holds_a_secret_is_done_once_and_not_kept) {
  auto request = request_to("essai/tenir", R"({"pin":"4711"})", "cinq");
  const Outcome first = runner.execute(session, request);
  EXPECT_EQ(first.response.status, 200) << first.response.body;
  EXPECT_NE(first.response.body.find("mpp_secret"), std::string::npos);

  const pg::Rows kept = read("SELECT body || headers, request_sha256 FROM systeme.idempotency");
  ASSERT_EQ(kept.size(), 1);
  EXPECT_EQ(kept.text(0, 0), "");
  EXPECT_NE(kept.bytes(0, 1), crypto::sha256_bytes("POST\n" + request.target + "\n" + request.body));

  for (const char* body : {R"({"pin":"4711"})", R"({"pin":"4712"})"}) {
    request.body = body;
    const Outcome again = runner.execute(session, request);
    EXPECT_EQ(again.response.status, 409);
    EXPECT_NE(again.response.body.find("reponse_secrete"), std::string::npos) << again.response.body;
    EXPECT_TRUE(again.durable_needed);
  }
  EXPECT_EQ(read("SELECT count(*) FROM \"UserActivity\"").integer(0, 0), 1);
}

TEST_F(RunnerTest, the_faults_of_one_input_are_counted_up_to_a_limit) {
  std::string body = R"({"x0":1)";
  for (int i = 1; i < 300; ++i) body += ",\"x" + std::to_string(i) + "\":1";
  const Outcome refused = runner.execute(session, request_to("essai/ecrire", body + "}", ""));
  EXPECT_EQ(refused.response.status, 422);
  EXPECT_NE(refused.response.body.find("au moins 100 erreurs"), std::string::npos) << refused.response.body;
  EXPECT_NE(refused.response.body.find("#/x99\""), std::string::npos);
  EXPECT_EQ(refused.response.body.find("#/x100\""), std::string::npos);
}

}  // namespace
}  // namespace command
