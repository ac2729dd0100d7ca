#include "modules/ventes/core/transitions.hpp"

#include <algorithm>
#include <array>

namespace ventes {
namespace {

using enum StatutDocument;
using T = TypeDocument;

// The first row of a verb is the complete one (see `next`). A row from a state to itself keeps the state: the verb is
// possible there and what it does is elsewhere (a new document, goods that came back in part).
constexpr std::array devis{
    Transition{T::Devis, Brouillon, "valider", Envoye},     Transition{T::Devis, Envoye, "accepter", Accepte},
    Transition{T::Devis, Envoye, "refuser", Refuse},        Transition{T::Devis, Envoye, "expirer", Expire},
    Transition{T::Devis, Envoye, "rouvrir", Brouillon},     Transition{T::Devis, Envoye, "transformer", Facture},
    Transition{T::Devis, Envoye, "transformer", Accepte},   Transition{T::Devis, Accepte, "transformer", Facture},
    Transition{T::Devis, Accepte, "transformer", Accepte},  Transition{T::Devis, Accepte, "annuler", Annule},
    Transition{T::Devis, Refuse, "rouvrir", Brouillon},     Transition{T::Devis, Expire, "rouvrir", Brouillon},
    Transition{T::Devis, Facture, "transformer", Facture},  Transition{T::Devis, Facture, "supprimer", Accepte},
    Transition{T::Devis, Envoye, "demander-acompte", Envoye},
    Transition{T::Devis, Accepte, "demander-acompte", Accepte},
};

constexpr std::array commande{
    Transition{T::Commande, Brouillon, "valider", Confirmee},
    Transition{T::Commande, Confirmee, "transformer", Confirmee},
    Transition{T::Commande, Confirmee, "livrer", Livree},
    Transition{T::Commande, Confirmee, "livrer", PartiellementLivree},
    Transition{T::Commande, Confirmee, "annuler", Annulee},
    Transition{T::Commande, PartiellementLivree, "transformer", PartiellementLivree},
    Transition{T::Commande, PartiellementLivree, "livrer", Livree},
    Transition{T::Commande, PartiellementLivree, "retourner", Confirmee},
    Transition{T::Commande, PartiellementLivree, "cloturer", Cloturee},
    Transition{T::Commande, Livree, "transformer", Livree},
    Transition{T::Commande, Livree, "retourner", PartiellementLivree},
    Transition{T::Commande, Livree, "retourner", Confirmee},
    Transition{T::Commande, Livree, "cloturer", Cloturee},
    Transition{T::Commande, Confirmee, "demander-acompte", Confirmee},
    Transition{T::Commande, PartiellementLivree, "demander-acompte", PartiellementLivree},
    Transition{T::Commande, Livree, "demander-acompte", Livree},
};

constexpr std::array bon_livraison{
    Transition{T::BonLivraison, Brouillon, "valider", Prepare},
    Transition{T::BonLivraison, Prepare, "expedier", Expedie},
    Transition{T::BonLivraison, Prepare, "annuler", Retourne},
    Transition{T::BonLivraison, Expedie, "livrer", Livre},
    Transition{T::BonLivraison, Expedie, "transformer", Expedie},
    Transition{T::BonLivraison, Expedie, "retourner", Retourne},
    Transition{T::BonLivraison, Expedie, "retourner", Expedie},
    Transition{T::BonLivraison, Livre, "transformer", Livre},
    Transition{T::BonLivraison, Livre, "retourner", Retourne},
    Transition{T::BonLivraison, Livre, "retourner", Livre},
};

/// What is invoiced: numbered and frozen once valid, cancelled only by credit notes that give it all back.
constexpr std::array<Transition, 4> facturation(T type) {
  return {Transition{type, Brouillon, "valider", Valide}, Transition{type, Valide, "envoyer", Envoye},
          Transition{type, Valide, "crediter", Annule}, Transition{type, Envoye, "crediter", Annule}};
}

// An invoice may also be replaced by another one (UNTDID 384), which cancels it.
constexpr std::array facture{
    Transition{T::Facture, Brouillon, "valider", Valide},  Transition{T::Facture, Valide, "envoyer", Envoye},
    Transition{T::Facture, Valide, "crediter", Annule},    Transition{T::Facture, Envoye, "crediter", Annule},
    Transition{T::Facture, Valide, "rectifier", Annule},   Transition{T::Facture, Envoye, "rectifier", Annule},
};
constexpr auto facture_acompte = facturation(T::FactureAcompte);

// A ticket keeps its state when an invoice is made of it: the till's totals count it for ever.
constexpr std::array ticket{
    Transition{T::Ticket, Brouillon, "valider", Valide},  Transition{T::Ticket, Valide, "envoyer", Envoye},
    Transition{T::Ticket, Valide, "crediter", Annule},    Transition{T::Ticket, Envoye, "crediter", Annule},
    Transition{T::Ticket, Valide, "facturer", Valide},    Transition{T::Ticket, Envoye, "facturer", Envoye},
};

// No credit note on a credit note (R-DOC-6).
constexpr std::array avoir{
    Transition{T::Avoir, Brouillon, "valider", Valide},
    Transition{T::Avoir, Valide, "envoyer", Envoye},
};

/// What follows from another document, from the calendar or from the till: nobody asks for it on the document itself.
constexpr bool subie(const Transition& t) {
  return (t.type == T::Devis && (t.verbe == "expirer" || t.verbe == "supprimer")) ||
         (t.type == T::Commande && (t.verbe == "livrer" || t.verbe == "retourner")) ||
         (t.type == T::Ticket && (t.verbe == "valider" || t.verbe == "crediter"));
}

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
    if (t.de != statut || subie(t)) continue;
    if (std::find(verbes.begin(), verbes.end(), t.verbe) == verbes.end()) verbes.push_back(t.verbe);
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
