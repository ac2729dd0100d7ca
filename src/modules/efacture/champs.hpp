#pragma once

#include <array>

#include "engine/command/field.hpp"

/// What the answers of this module hold, for the description of the API.
namespace efacture {

/// An error or a warning of the checks of a received invoice (`constats_json`).
extern const command::Field champs_constat[5];
/// A received invoice in a list.
extern const command::Field champs_facture[18];
/// A received invoice whole: content (`contenu_json`), findings, history, files, verbs possible now.
extern const std::array<command::Field, 23> champs_facture_entiere;
/// The exchange of an issued document, the statuses that came back, and the verbs possible now.
extern const command::Field champs_transmission[14];
/// A page of declarations; one declaration with its lines and what stands behind them.
extern const command::Field champs_declarations[2];
extern const std::array<command::Field, 16> champs_declaration_entiere;

}  // namespace efacture
