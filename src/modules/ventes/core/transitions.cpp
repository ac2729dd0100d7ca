#include "modules/ventes/core/transitions.hpp"

#include <algorithm>
#include <array>

namespace ventes {
namespace {

using enum StatutDocument;
using T = TypeDocument;

constexpr std::array devis{
    Transition{T::Devis, Brouillon, "valider", Envoye},     Transition{T::Devis, Envoye, "accepter", Accepte},
    Transition{T::Devis, Envoye, "refuser", Refuse},        Transition{T::Devis, Envoye, "expirer", Expire},
    Transition{T::Devis, Envoye, "rouvrir", Brouillon},     Transition{T::Devis, Envoye, "transformer", Facture},
    Transition{T::Devis, Accepte, "transformer", Facture},  Transition{T::Devis, Accepte, "annuler", Annule},
};

constexpr std::array commande{
    Transition{T::Commande, Brouillon, "valider", Confirmee},
    Transition{T::Commande, Confirmee, "livrer", Livree},
    Transition{T::Commande, Confirmee, "livrer", PartiellementLivree},
    Transition{T::Commande, Confirmee, "annuler", Annulee},
    Transition{T::Commande, PartiellementLivree, "livrer", Livree},
    Transition{T::Commande, Livree, "cloturer", Cloturee},
};

constexpr std::array bon_livraison{
    Transition{T::BonLivraison, Brouillon, "valider", Prepare},
    Transition{T::BonLivraison, Prepare, "expedier", Expedie},
    Transition{T::BonLivraison, Expedie, "livrer", Livre},
    Transition{T::BonLivraison, Expedie, "retourner", Retourne},
    Transition{T::BonLivraison, Livre, "retourner", Retourne},
};

/// What is invoiced: numbered and frozen once valid, cancelled only by credit notes that give it all back.
constexpr std::array<Transition, 4> facturation(T type) {
  return {Transition{type, Brouillon, "valider", Valide}, Transition{type, Valide, "envoyer", Envoye},
          Transition{type, Valide, "crediter", Annule}, Transition{type, Envoye, "crediter", Annule}};
}

constexpr auto facture = facturation(T::Facture);
constexpr auto facture_acompte = facturation(T::FactureAcompte);
constexpr auto ticket = facturation(T::Ticket);

// No credit note on a credit note (R-DOC-6).
constexpr std::array avoir{
    Transition{T::Avoir, Brouillon, "valider", Valide},
    Transition{T::Avoir, Valide, "envoyer", Envoye},
};

}  // namespace

std::span<const Transition> transitions(TypeDocument type) {
  switch (type) {
    case T::Devis: return devis;
    case T::Commande: return commande;
    case T::BonLivraison: return bon_livraison;
    case T::Facture: return facture;
    case T::FactureAcompte: return facture_acompte;
    case T::Avoir: return avoir;
    case T::Ticket: return ticket;
  }
  return {};
}

std::vector<std::string_view> possible_verbs(TypeDocument type, StatutDocument statut) {
  std::vector<std::string_view> verbes;
  for (const Transition& t : transitions(type)) {
    if (t.de == statut && std::find(verbes.begin(), verbes.end(), t.verbe) == verbes.end()) verbes.push_back(t.verbe);
  }
  return verbes;
}

std::optional<StatutDocument> next(TypeDocument type, StatutDocument statut, std::string_view verbe) {
  for (const Transition& t : transitions(type)) {
    if (t.de == statut && t.verbe == verbe) return t.vers;
  }
  return std::nullopt;
}

}  // namespace ventes
