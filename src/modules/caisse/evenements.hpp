#pragma once

#include <string>
#include <string_view>

/// The codes of technical events (conformite-fr 7.7); those from 900 on are ours, for what has no published code.
namespace caisse::evenement {

inline constexpr std::string_view demarrage = "80";
inline constexpr std::string_view arret = "40";
inline constexpr std::string_view archive = "20";
inline constexpr std::string_view archive_annuelle = "30";
inline constexpr std::string_view cloture = "50";
inline constexpr std::string_view cloture_annee = "60";
inline constexpr std::string_view mode_degrade = "70";
inline constexpr std::string_view defaut_integrite = "90";
inline constexpr std::string_view fin_mode_degrade = "120";
inline constexpr std::string_view appareil_ajoute = "126";
inline constexpr std::string_view appareil_retire = "127";
inline constexpr std::string_view comptage = "170";
inline constexpr std::string_view retour = "190";
inline constexpr std::string_view prix_modifie = "240";
inline constexpr std::string_view initialisation = "260";
inline constexpr std::string_view annulation = "320";
inline constexpr std::string_view droits_changes = "901";
inline constexpr std::string_view taux_change = "902";
inline constexpr std::string_view horloge_reculee = "903";
inline constexpr std::string_view version_changee = "904";
inline constexpr std::string_view cle_changee = "905";
inline constexpr std::string_view ecole_debut = "906";
inline constexpr std::string_view ecole_fin = "907";
inline constexpr std::string_view restauration = "908";
inline constexpr std::string_view export_donnees = "909";
inline constexpr std::string_view connexion_refusee = "911";
inline constexpr std::string_view duplicata_ancien = "912";

}  // namespace caisse::evenement

namespace caisse {

/// How a journal names a public key: the beginning of the SHA-256 of its PEM.
[[nodiscard]] std::string empreinte_cle(std::string_view publique);

}  // namespace caisse
