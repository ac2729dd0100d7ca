#include "modules/caisse/fiscal.hpp"

#include <algorithm>
#include <stdexcept>

#include "engine/crypto/crypto.hpp"
#include "modules/caisse/core/heure.hpp"
#include "modules/caisse/evenements.hpp"
#include "modules/caisse/sql.hpp"

namespace caisse {

namespace {

std::vector<std::optional<std::string>> textes(std::span<const base::Uuid> ids) {
  std::vector<std::optional<std::string>> out;
  for (const base::Uuid& id : ids) out.emplace_back(id.text());
  return out;
}

void ecrire_taux(json::Writer& w, const ParTaux& tva) {
  w.key("vat"), w.begin_object();
  for (const auto& [taux, montant] : tva) w.key(taux), w.integer(montant.value);
  w.end_object();
}

void ecrire_cumuls(json::Writer& w, std::string_view nom, const std::map<std::string, Cumul>& cumuls) {
  w.key(nom), w.begin_object();
  for (const auto& [cle, cumul] : cumuls) {
    w.key(cle), w.begin_object();
    w.key("amount"), w.integer(cumul.montant.value);
    w.key("count"), w.integer(cumul.nombre);
    w.end_object();
  }
  w.end_object();
}

/// The sums of a ticket by rate; what is checked is a mistake of the caller, never of a customer.
ParTaux par_taux(const TicketFiscal& ticket, base::Centimes& total) {
  ParTaux tva;
  for (const LigneFiscale& ligne : ticket.lignes) {
    tva[code_taux(ligne.taux)] += ligne.total;
    total += ligne.total;
  }
  base::Centimes paye;
  for (const PaiementFiscal& paiement : ticket.paiements) paye += paiement.montant;
  if (paye != total) throw std::logic_error("the payments of a ticket are its total");
  return tva;
}

void ecrire_lignes(json::Writer& w, const TicketFiscal& ticket) {
  w.key("lines"), w.begin_array();
  for (const LigneFiscale& ligne : ticket.lignes) {
    w.begin_object();
    w.member("name", ligne.nom);
    w.member_raw("qty", base::to_string(ligne.quantite));
    w.key("total"), w.integer(ligne.total.value);
    w.member("rate", code_taux(ligne.taux));
    w.end_object();
  }
  w.end_array();
  w.key("payments"), w.begin_array();
  for (const PaiementFiscal& paiement : ticket.paiements) {
    w.begin_object();
    w.member("mean", paiement.moyen);
    w.key("amount"), w.integer(paiement.montant.value);
    w.end_object();
  }
  w.end_array();
}

/// What the rows of a sum say.
struct Somme {
  TotalSigne total;
  std::optional<std::string> avant, debut, fin;
  std::int64_t premiere = 0, derniere = 0;
};

Somme lire_somme(const pg::Rows& rows) {
  Somme somme;
  std::int64_t derniere_avant = 0;
  for (int row = 0; row < rows.size(); ++row) {
    const std::string_view quoi = rows.text(row, 0);
    const std::string cle(rows.text(row, 1));
    const Cumul cumul{{rows.integer(row, 2)}, rows.integer(row, 3)};
    if (quoi == "TAUX") {
      somme.total.tva[cle] = cumul.montant;
      somme.total.total += cumul.montant;
    } else if (quoi == "MOYEN") {
      somme.total.moyens[cle] = cumul;
    } else if (quoi == "TYPE") {
      somme.total.types[cle] = cumul;
    } else if (quoi == "ABSOLU") {
      somme.total.absolu = cumul.montant;
      somme.total.tickets = cumul.nombre;
    } else if (quoi == "PARTS") {
      somme.premiere = std::stoll(cle);
      somme.derniere = cumul.montant.value;
    } else if (quoi == "DEBUT") {
      somme.debut = cle;
    } else if (quoi == "FIN") {
      somme.fin = cle;
    } else {
      somme.avant = cle;
      derniere_avant = cumul.montant.value;
    }
  }
  if (somme.derniere == 0) {
    somme.derniere = derniere_avant;
    somme.premiere = derniere_avant + 1;
  }
  return somme;
}

/// The bounds of a period: it begins when the one before it ended, so that no ticket is in two or in none.
void poser_bornes(Somme& somme, Nature nature, const TotalFiscal& demande, const std::string& cloture) {
  const base::Date premier = nature == Nature::Jour   ? demande.jour
                             : nature == Nature::Mois ? base::Date::of(demande.jour.year(), demande.jour.month(), 1)
                                                      : base::Date::of(demande.jour.year(), 1, 1);
  const std::string debut = debut_du_jour(premier);
  std::string& de = somme.total.de;
  de = somme.avant ? heure_suivante(*somme.avant) : somme.debut ? std::min(*somme.debut, debut) : debut;
  somme.total.a = std::max(de, nature == Nature::Jour ? cloture : somme.fin.value_or(fin_du_jour(demande.jour)));
}

std::string titre(Nature nature, base::Date jour) {
  const std::string texte = jour.french();
  if (nature == Nature::Jour) return "Clôture de la journée du " + texte;
  if (nature == Nature::Mois) return "Clôture du mois " + texte.substr(3);
  return "Clôture de l'année " + texte.substr(6);
}

}  // namespace

std::string place_de_cle(const base::Uuid& entreprise, const base::Uuid& cle) {
  return "caisse_cle " + entreprise.text() + " " + cle.text();
}

std::size_t queue_tetes(command::Context& context, std::span<const base::Uuid> caisses) {
  const auto ids = textes(caisses);
  context.queue(sql::verrouiller_caisses, pg::Params().array(ids));
  context.queue(sql::tetes, pg::Params().array(ids));
  return context.queued() - 1;
}

std::size_t queue_somme_jour(command::Context& context, const base::Uuid& caisse) {
  context.queue(sql::somme_tickets, pg::Params().uuid(caisse));
  return context.queued() - 1;
}

std::size_t queue_somme(command::Context& context, const base::Uuid& caisse, Nature nature, base::Date fin) {
  if (nature != Nature::Mois && nature != Nature::An) throw std::logic_error("a month or a year");
  const Nature parts = nature == Nature::Mois ? Nature::Jour : Nature::Mois;
  context.queue(sql::somme_totaux, pg::Params().uuid(caisse).text(to_text(nature)).text(to_text(parts)).date(fin));
  return context.queued() - 1;
}

Scelleur::Scelleur(const command::Context& context, const std::vector<pg::Rows>& rows, std::size_t place)
    : m_entreprise(context.who().entreprise),
      m_zone(context.time_zone()),
      m_now(context.now()),
      m_vault(context.vault()) {
  const pg::Rows& tetes = rows.at(place);
  for (int row = 0; row < tetes.size(); ++row) {
    auto [found, nouvelle] = m_caisses.try_emplace(tetes.uuid(row, 0));
    Caisse& caisse = found->second;
    if (nouvelle) {
      caisse.code = tetes.text(row, 1);
      if (const auto cle = tetes.optional_uuid(row, 2); cle && !tetes.is_null(row, 3)) {
        caisse.cle = *cle;
        const auto secret = m_vault.open(tetes.bytes(row, 3), place_de_cle(m_entreprise, *cle));
        if (secret) caisse.signeur = crypto::SigningKey::from_private_der(*secret);
      }
    }
    if (!tetes.is_null(row, 4)) lire_tete(tetes, row, caisse);
  }
}

void Scelleur::lire_tete(const pg::Rows& rows, int row, Caisse& caisse) {
  caisse.tetes[{nature_de(rows.text(row, 4)), rows.boolean(row, 5)}] = {.seq = rows.integer(row, 6),
                                                                        .signature = std::string(rows.text(row, 7)),
                                                                        .perpetuel = {rows.integer(row, 8)},
                                                                        .perpetuel_absolu = {rows.integer(row, 9)},
                                                                        .heure = std::string(rows.text(row, 10)),
                                                                        .jour = rows.date(row, 11)};
}

Scelleur::Caisse& Scelleur::caisse_de(const base::Uuid& id) {
  const auto found = m_caisses.find(id);
  if (found == m_caisses.end()) throw std::logic_error("a register is locked before it signs");
  return found->second;
}

void Scelleur::poser_cle(const base::Uuid& id, Caisse& caisse) {
  caisse.signeur = crypto::SigningKey::generate();
  caisse.cle = base::Uuid::v7(m_now);
  const std::string publique = caisse.signeur->public_pem();
  const std::string secret = caisse.signeur->private_der();
  m_cles.push_back({caisse.cle, id, publique, m_vault.seal(secret, place_de_cle(m_entreprise, caisse.cle))});
}

Scelleur::Piece& Scelleur::sceller(const base::Uuid& id, Chaine chaine, base::Date jour, std::string heure,
                                   const Dire& dire) {
  Caisse& caisse = caisse_de(id);
  if (!caisse.signeur) {
    const bool neuve = caisse.tetes.empty();
    poser_cle(id, caisse);
    journal(id, {.code = neuve ? evenement::initialisation : evenement::cle_changee,
                 .texte = (neuve ? "Mise en service de la caisse ; clé de signature "
                                 : "La clé précédente ne peut pas être ouverte ; nouvelle clé de signature ") +
                          empreinte_cle(m_cles.back().publique)});
  }
  Tete& tete = caisse.tetes[chaine];
  const std::string precedente = tete.signature;
  if (tete.jour) jour = std::max(jour, *tete.jour);
  heure = std::max(std::move(heure), tete.heure);
  const Chainon chainon{caisse.code, tete.seq + 1, heure, precedente};

  Piece& piece = m_pieces.emplace_back();
  json::Writer w(piece.contenu);
  w.begin_object();
  w.member("register", caisse.code);
  w.key("seq"), w.integer(chainon.seq);
  w.member("at", heure);
  w.member("first", precedente.empty() ? "Y" : "N");
  w.member("prev", precedente);
  piece.signe = dire(w, chainon);
  w.end_object();
  piece.signee.signature = caisse.signeur->sign(piece.signe);
  piece.signee.seq = chainon.seq;
  piece.signee.heure = heure;
  piece.signee.extrait = extrait(piece.signee.signature);
  piece.caisse = id;
  piece.chaine = chaine;
  piece.jour = jour;
  piece.cle = caisse.cle;

  tete.seq = chainon.seq;
  tete.signature = piece.signee.signature;
  tete.heure = heure;
  tete.jour = jour;
  tete.avancee = true;
  return piece;
}

Signee Scelleur::ticket(const base::Uuid& id, const TicketFiscal& ticket) {
  base::Centimes total;
  const ParTaux tva = par_taux(ticket, total);
  const auto& tetes = caisse_de(id).tetes;
  std::string heure = heure_locale(ticket.at, m_zone);
  // A total says all tickets until its end: what comes after it is later.
  const auto cloture = tetes.find({Nature::Jour, false});
  if (cloture != tetes.end() && !ticket.ecole) heure = std::max(heure, heure_suivante(cloture->second.heure));
  const std::string operateur = texte_signe(ticket.operateur);
  Piece& piece =
      sceller(id, {Nature::Ticket, ticket.ecole}, ticket.jour, heure, [&](json::Writer& w, const Chainon& c) {
        w.member("type", to_text(ticket.type));
        ecrire_taux(w, tva);
        w.key("total"), w.integer(total.value);
        ecrire_lignes(w, ticket);
        w.member("operator", operateur);
        w.member("software", MYPROPARTNER_VERSION);
        if (ticket.heure_appareil) w.member("device_at", *ticket.heure_appareil);
        if (ticket.ecole) w.key("training"), w.boolean(true);
        return signe_ticket(c, tva, total, to_text(ticket.type));
      });
  piece.document = ticket.document;
  piece.session = ticket.session;
  const Signee signee = piece.signee;
  Tete& tete = caisse_de(id).tetes[{Nature::Ticket, ticket.ecole}];
  tete.perpetuel += total;
  tete.perpetuel_absolu += total.value < 0 ? -total : total;
  if (ticket.type != TypeTicket::Vente && !ticket.ecole) {
    const bool retour = ticket.type == TypeTicket::Retour;
    journal(id, {retour ? evenement::retour : evenement::annulation,
                 (retour ? "Retour, ticket " : "Annulation, ticket ") + std::to_string(signee.seq), operateur});
  }
  return signee;
}

Signee Scelleur::journal(const base::Uuid& id, const EvenementFiscal& evenement) {
  const std::string texte = texte_signe(evenement.texte);
  const std::string operateur = texte_signe(evenement.operateur);
  Piece& piece = sceller(id, {Nature::Journal, false}, base::local_date(m_now, m_zone), heure_locale(m_now, m_zone),
                         [&](json::Writer& w, const Chainon& c) {
                           w.member("code", evenement.code);
                           w.member("text", texte);
                           w.member("operator", operateur);
                           return signe_journal(c, evenement.code, texte, operateur);
                         });
  piece.document = evenement.document;
  return piece.signee;
}

bool Scelleur::signe_avec(const base::Uuid& id, const base::Uuid& cle) {
  const Caisse& caisse = caisse_de(id);
  return caisse.signeur.has_value() && caisse.cle == cle;
}

Signee Scelleur::copie(const base::Uuid& id, const CopieFiscale& copie) {
  const std::string operateur = texte_signe(copie.operateur);
  Piece& piece = sceller(id, {Nature::Copie, false}, base::local_date(m_now, m_zone), heure_locale(m_now, m_zone),
                         [&](json::Writer& w, const Chainon& c) {
                           w.member("type", to_text(Nature::Ticket));
                           w.key("copy"), w.integer(copie.copie);
                           w.member("operator", operateur);
                           w.key("ticket_seq"), w.integer(copie.ticket_seq);
                           return signe_copie(c, to_text(Nature::Ticket), copie.copie, operateur, copie.ticket_seq);
                         });
  piece.document = copie.document;
  return piece.signee;
}

TotalSigne Scelleur::total(const base::Uuid& id, Nature nature, const TotalFiscal& demande, const pg::Rows& rows) {
  Caisse& caisse = caisse_de(id);
  const Tete avant = caisse.tetes[{nature, false}];
  if (avant.seq == 0) caisse.tetes.erase({nature, false});
  std::string heure = heure_locale(demande.at, m_zone);
  if (nature == Nature::Jour) {
    const auto tickets = caisse.tetes.find({Nature::Ticket, false});
    if (tickets != caisse.tetes.end()) heure = std::max(heure, tickets->second.heure);
  }
  Somme somme = lire_somme(rows);
  poser_bornes(somme, nature, demande, heure);
  TotalSigne& t = somme.total;
  if (nature == Nature::Jour) heure = t.a;
  t.perpetuel = avant.perpetuel + t.total;
  t.perpetuel_absolu = avant.perpetuel_absolu + t.absolu;
  Piece& piece = sceller(id, {nature, false}, demande.jour, heure, [&](json::Writer& w, const Chainon& c) {
    w.member("period", to_text(nature));
    w.member("from", t.de);
    w.member("to", t.a);
    ecrire_taux(w, t.tva);
    w.key("total"), w.integer(t.total.value);
    w.key("abs_total"), w.integer(t.absolu.value);
    w.key("perpetual"), w.integer(t.perpetuel.value);
    w.key("perpetual_abs"), w.integer(t.perpetuel_absolu.value);
    w.key("tickets"), w.integer(t.tickets);
    ecrire_cumuls(w, "means", t.moyens);
    ecrire_cumuls(w, "types", t.types);
    w.key("first_part"), w.integer(somme.premiere);
    w.key("last_part"), w.integer(somme.derniere);
    w.member("operator", texte_signe(demande.operateur));
    return signe_total(c, t.tva, t.total, t.perpetuel, t.perpetuel_absolu, to_text(nature));
  });
  piece.session = demande.session;
  t.piece = piece.signee;
  Tete& tete = caisse.tetes[{nature, false}];
  tete.perpetuel = t.perpetuel;
  tete.perpetuel_absolu = t.perpetuel_absolu;
  journal(id, {nature == Nature::An ? evenement::cloture_annee : evenement::cloture, titre(nature, demande.jour),
               demande.operateur});
  return somme.total;
}

void Scelleur::changer_cle(const base::Uuid& id, const std::string& motif, const std::string& operateur) {
  Caisse& caisse = caisse_de(id);
  // A register that has no key gets one with the event itself.
  if (!caisse.signeur) return static_cast<void>(journal(id, {evenement::cle_changee, motif, operateur}));
  journal(id, {evenement::cle_changee, "Dernière pièce de la clé de signature. " + motif, operateur});
  poser_cle(id, caisse);
  journal(id,
          {evenement::cle_changee, "Nouvelle clé de signature " + empreinte_cle(m_cles.back().publique), operateur});
}

}  // namespace caisse
