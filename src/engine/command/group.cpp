#include "engine/command/group.hpp"

#include <algorithm>

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

std::vector<base::Uuid> Group::one_each() {
  std::vector<base::Uuid> ids;
  for (Member* member : open()) {
    const base::Uuid id = member->context().id();
    if (std::find(ids.begin(), ids.end(), id) == ids.end()) {
      ids.push_back(id);
    } else {
      apart(*member);
    }
  }
  std::sort(ids.begin(), ids.end());
  return ids;
}

std::vector<pg::Rows> Group::load() {
  auto rows = m_transaction.load();
  for (Member& member : m_members) {
    if (const auto& refusal = member.context().m_opening; refusal && !member.m_outcome) member.refuse(*refusal);
  }
  return rows;
}

}  // namespace command
