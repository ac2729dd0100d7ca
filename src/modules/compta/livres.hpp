#pragma once

#include <functional>

#include "engine/pg/session.hpp"
#include "modules/compta/core/ecritures.hpp"
#include "modules/compta/demande.hpp"

/// The books of sales, cash and bank, made out of documents and payments.
namespace compta {

/// Gives every entry dated within the period, in the order of validation, until `recevoir` says false. Requires an open
/// transaction of the company. Memory does not grow with the period.
void parcourir_ecritures(pg::Session& session, const Periode& periode, const std::string& fuseau,
                         const PlanComptable& plan, const std::function<bool(const Ecriture&)>& recevoir);

}  // namespace compta
