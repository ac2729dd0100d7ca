#include "engine/command/group.hpp"

namespace command {

std::vector<Group::Member*> Group::open() {
  std::vector<Member*> members;
  members.reserve(m_members.size());
  for (Member& member : m_members) {
    if (!member.m_outcome && !member.m_apart) members.push_back(&member);
  }
  return members;
}

bool Group::apart(Member& member) {
  if (m_members.size() == 1) return false;
  member.m_apart = true;
  return true;
}

std::vector<pg::Rows> Group::load() {
  auto rows = m_transaction.load();
  for (Member& member : m_members) {
    if (const auto& refusal = member.context().m_opening; refusal && !member.m_outcome) member.refuse(*refusal);
  }
  return rows;
}

}  // namespace command
