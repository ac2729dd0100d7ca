#include "modules/efacture/plateforme/simulateur.hpp"

#include <algorithm>
#include <fstream>
#include <sstream>

#include "engine/crypto/crypto.hpp"
#include "engine/json/writer.hpp"
#include "modules/efacture/formats/cdar.hpp"
#include "modules/efacture/formats/lecture.hpp"

namespace efacture {

namespace {

namespace fs = std::filesystem;

std::string read_file(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  std::ostringstream out;
  out << in.rdbuf();
  return out.str();
}

/// Whole or not at all, for another thread may be reading.
void write_file(const fs::path& path, const std::string& bytes) {
  const fs::path part = path.string() + "." + crypto::hex(crypto::random_bytes(8)) + ".part";
  std::ofstream(part, std::ios::binary) << bytes;
  fs::rename(part, path);
}

std::string member(const json::Value& object, std::string_view name) {
  const json::Value* found = object.find(name);
  return found == nullptr ? std::string() : found->text;
}

json::Value parsed(const fs::path& path) {
  auto value = json::parse(read_file(path));
  return value ? std::move(*value) : json::Value{};
}

base::Unexpected<base::Refusal> indisponible(std::string detail) {
  return base::refuse(502, "plateforme_indisponible", std::move(detail));
}

/// The SIREN at the start of an electronic address.
std::string siren_de(std::string_view adresse) { return std::string(adresse.substr(0, 9)); }

bool sirens(std::string_view text) {
  return text.size() == 9 && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

constexpr std::string_view tirages[] = {"INDISPONIBLE", "PERDRE_REPONSE", "DOUBLER", "RETARD", "DESORDRE"};

}  // namespace

Simulateur::Simulateur(fs::path dossier, std::string siren, const base::Clock& clock)
    : m_dossier(std::move(dossier)), m_siren(std::move(siren)), m_clock(clock) {}

json::Value Simulateur::consignes() const { return parsed(m_dossier / "consignes.json"); }

std::string Simulateur::comportement(const FluxSortant& flux) {
  const fs::path count =
      m_dossier / m_siren / ("essais-" + crypto::hex(crypto::sha256_bytes(flux.suivi)).substr(0, 32));
  const std::string before = read_file(count);
  const std::size_t attempt = before.size();
  write_file(count, before + ".");
  const json::Value all = consignes();
  if (const json::Value* by_name = all.find("flux"); by_name != nullptr) {
    if (const json::Value* list = by_name->find(flux.nom); list != nullptr) {
      return attempt < list->items.size() ? list->items[attempt].text : "";
    }
  }
  const std::string seed = member(all, "graine");
  if (seed.empty()) return "";
  const auto drawn =
      static_cast<unsigned char>(crypto::sha256_bytes(seed + "|" + flux.suivi + "|" + std::to_string(attempt))[0]);
  const std::size_t index = drawn % 10;
  return index < std::size(tirages) ? std::string(tirages[index]) : "";
}

std::string Simulateur::deposer(const std::string& siren, const Depot& depot) {
  const fs::path folder = m_dossier / siren;
  fs::create_directories(folder);
  // The first number that nobody has taken: two processes may deliver at the same time.
  for (int number = 1;; ++number) {
    std::string id = std::to_string(number);
    id.insert(0, 6 - std::min<std::size_t>(6, id.size()), '0');
    const fs::path path = folder / ("F" + id + ".json");
    std::FILE* taken = std::fopen(path.c_str(), "wx");
    if (taken == nullptr) continue;
    std::fclose(taken);
    std::string out;
    json::Writer w(out);
    w.begin_object();
    w.member("suivi", depot.suivi);
    w.member("type", depot.type);
    w.member("nom", depot.nom);
    w.key("entrant"), w.boolean(depot.entrant);
    w.member("acquittement", depot.acquittement);
    w.member("motif", depot.motif);
    w.key("attente"), w.integer(depot.attente);
    w.member("maj", base::iso(depot.maj));
    w.member("octets", crypto::base64_encode(depot.octets));
    w.end_object();
    write_file(path, out);
    return "F" + id;
  }
}

base::Result<std::string> Simulateur::envoyer(const FluxSortant& flux) {
  if (!sirens(m_siren)) return indisponible("Le simulateur ne connaît que des SIREN.");
  fs::create_directories(m_dossier / m_siren);
  const std::string how = comportement(flux);
  if (how == "INDISPONIBLE") return indisponible("La plateforme ne répond pas (simulation).");
  const bool rejected = how.starts_with("REJETER");
  const std::string id = deposer(m_siren, {flux.suivi, flux.type, flux.nom, flux.octets, rejected ? "Error" : "Ok",
                                           rejected ? "REJ_SEMAN" : "", false, 0, m_clock.now()});
  if (!rejected) livrer(flux, how);
  annoncer(flux, how);
  if (how == "PERDRE_REPONSE") return indisponible("La réponse de la plateforme s'est perdue (simulation).");
  return id;
}

void Simulateur::livrer(const FluxSortant& flux, const std::string& how) {
  const std::string siren = siren_de(flux.destinataire);
  if (!sirens(siren)) return;
  std::string type = flux.type;
  if (type == "CustomerInvoice")
    type = "SupplierInvoice";
  else if (type == "CustomerInvoiceLC")
    type = "SupplierInvoiceLC";
  else if (type == "SupplierInvoiceLC")
    type = "CustomerInvoiceLC";
  Depot depot{flux.suivi, type, flux.nom, flux.octets, "Ok", "", true, how == "RETARD" ? 2 : 0, m_clock.now()};
  if (how == "TRONQUER") depot.octets.resize(depot.octets.size() / 2);
  deposer(siren, depot);
  if (how == "DOUBLER") deposer(siren, depot);
}

void Simulateur::annoncer(const FluxSortant& flux, const std::string& how) {
  if (flux.type != "CustomerInvoice") return;
  const auto lu = lire_fichier(flux.octets);
  if (!lu) return;
  const FactureRecue& facture = lu->lecture.facture;
  std::vector<int> codes = how.starts_with("REJETER") ? std::vector{213} : std::vector{200, 202, 203};
  std::vector<Depot> depots;
  for (std::size_t i = 0; i < codes.size(); ++i) {
    MessageStatut m;
    m.code = codes[i];
    // One second apart, and all before what the buyer may say at this very moment.
    m.instant = std::chrono::floor<std::chrono::seconds>(m_clock.now()) - std::chrono::seconds(codes.size() - i);
    m.numero = facture.numero;
    m.id = identifiant_message(m.numero, m.code, m.instant);
    m.emetteur = {"", "", "WK", ""};
    m.destinataire = {m_siren, facture.vendeur.nom, "SE", m_siren};
    m.code_type = facture.code_type;
    m.date = facture.date;
    m.vendeur_siren = m_siren;
    m.recue = m.instant;
    if (m.code == 213) m.motif = "REJ_SEMAN", m.texte = "Rejet simulé";
    depots.push_back({flux.suivi, "CustomerInvoiceLC", m.id + ".xml", ecrire_cdar(m), "Ok", "", true, 0, m.instant});
  }
  if (how == "DESORDRE") std::reverse(depots.begin(), depots.end());
  for (const Depot& depot : depots) deposer(m_siren, depot);
}

base::Result<std::vector<FluxConnu>> Simulateur::chercher(const RechercheFlux& recherche) {
  std::vector<FluxConnu> found;
  std::vector<fs::path> paths;
  if (fs::exists(m_dossier / m_siren)) {
    for (const auto& entry : fs::directory_iterator(m_dossier / m_siren)) {
      if (entry.path().extension() == ".json") paths.push_back(entry.path());
    }
  }
  std::sort(paths.begin(), paths.end());
  for (const fs::path& path : paths) {
    const json::Value flux = parsed(path);
    const auto maj = base::parse_instant(member(flux, "maj"));
    if (!maj || (recherche.depuis && *maj < *recherche.depuis)) continue;
    if (!recherche.suivi.empty() && member(flux, "suivi") != recherche.suivi) continue;
    const json::Value* entrant = flux.find("entrant");
    // By tracking id one asks for what one sent oneself.
    if (!recherche.suivi.empty() && entrant->boolean) continue;
    const int hidden = static_cast<int>(base::parse_decimal(member(flux, "attente"), 0, 100).units);
    if (hidden > 0) {
      std::string text = read_file(path);
      const std::string before = "\"attente\":" + std::to_string(hidden);
      text.replace(text.find(before), before.size(), "\"attente\":" + std::to_string(hidden - 1));
      write_file(path, text);
      continue;
    }
    found.push_back({path.stem().string(), member(flux, "suivi"), entrant->boolean, member(flux, "type"),
                     member(flux, "acquittement"), member(flux, "motif"), *maj});
  }
  return found;
}

base::Result<std::string> Simulateur::lire(std::string_view id) {
  const json::Value flux = parsed(m_dossier / m_siren / (fs::path(std::string(id)).filename().string() + ".json"));
  const auto bytes = crypto::base64_decode(member(flux, "octets"));
  if (flux.find("octets") == nullptr || !bytes) return indisponible("Ce flux n'existe pas chez la plateforme.");
  return *bytes;
}

base::Result<base::Done> Simulateur::acquitter(std::string_view id) {
  write_file(m_dossier / m_siren / (fs::path(std::string(id)).filename().string() + ".pris"), "");
  return base::Done{};
}

base::Result<std::optional<std::string>> Simulateur::annuaire(std::string_view siren) {
  const json::Value all = consignes();
  if (const json::Value* absents = all.find("absents"); absents != nullptr) {
    for (const json::Value& absent : absents->items) {
      if (absent.text == siren) return std::optional<std::string>();
    }
  }
  return std::optional<std::string>(siren);
}

}  // namespace efacture
