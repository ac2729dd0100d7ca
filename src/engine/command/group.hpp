#pragma once

#include <optional>
#include <vector>

#include "base/result.hpp"
#include "engine/command/command.hpp"
#include "engine/command/context.hpp"
#include "engine/command/transaction.hpp"

namespace command {

/// Requests of one verb and one company that are carried out in one transaction. PostgreSQL spends most of a small
/// statement on starting and ending it: eight documents in one statement cost little more than two alone.
///
/// A verb that runs together has the three steps of any other (see `Context`), each for all its members: `queue` and
/// `load`, decide one by one, `queue` and `apply`; what must be written to be read again goes between, with `read`. Who
/// is refused takes no part in what follows and harms nobody. What is rare leaves the group by `apart`. A database
/// error undoes all; each is then carried out alone, so that no request can fail another.
class Group {
 public:
  class Member {
   public:
    Member(Context& context, Input input) : m_context(&context), m_input(input) {}

    [[nodiscard]] Context& context() const { return *m_context; }
    [[nodiscard]] const Input& input() const { return m_input; }
    void answer(Answer answer) { m_outcome.emplace(std::move(answer)); }
    void refuse(base::Refusal refusal) { m_outcome.emplace(base::Unexpected{std::move(refusal)}); }

   private:
    friend class Group;
    friend class Runner;
    Context* m_context;
    Input m_input;
    std::optional<base::Result<Answer>> m_outcome;
    bool m_apart = false;
  };

  explicit Group(Transaction& transaction) : m_transaction(transaction) {}
  Group(const Group&) = delete;
  Group& operator=(const Group&) = delete;

  /// Adds a request of the transaction. Before the verb runs.
  void join(Context& context, Input input) { m_members.emplace_back(context, input); }

  /// Those that are neither answered, refused nor apart, in order.
  [[nodiscard]] std::vector<Member*> open();
  /// True when `member` leaves, to be carried out alone after the group; false when it already is alone.
  bool apart(Member& member);
  /// The records that the open members name in their path, in the order in which rows are locked. Of those that name
  /// the same one, the first stays and the others go alone after it.
  [[nodiscard]] std::vector<base::Uuid> one_each();

  /// As `Context::load` for all; members whose session ended or whose key is known are refused or answered by it.
  std::vector<pg::Rows> load();
  /// As `Context::read` for all.
  std::vector<pg::Rows> read() { return m_transaction.read(); }
  /// As `Context::apply` for all.
  std::vector<pg::Rows> apply() { return m_transaction.apply(); }

 private:
  friend class Runner;
  Transaction& m_transaction;
  std::vector<Member> m_members;
};

}  // namespace command
