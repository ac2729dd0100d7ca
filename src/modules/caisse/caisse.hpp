#pragma once

#include <cstdint>
#include <functional>
#include <string>

#include "base/uuid.hpp"
#include "engine/command/in_process.hpp"
#include "engine/pg/session.hpp"

/// What the rest of the program asks of the tills.
namespace caisse {

struct ChaineRompue {
  base::Uuid entreprise;
  /// Code of the register.
  std::string caisse;
  std::string detail;
};

/// Proves the chains of all registers from their first record on, in the transaction of `owner`, who sees all
/// companies.
/// Gives how many there are.
std::int64_t verifier_chaines(pg::Session& owner, const std::function<void(const ChaineRompue&)>& rompue);

/// A start also tells that the database was restored, which its missing keys show.
enum class Programme { Demarrage, Arret };

/// Tells the journals of all registers in use what the program does (conformite-fr 7.7). One company's failure is
/// logged and
/// keeps the others from nothing; a lost connection ends it.
void noter_programme(pg::Session& session, const command::InProcess& commands, Programme quoi);

}  // namespace caisse
