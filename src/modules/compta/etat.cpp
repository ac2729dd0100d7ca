#include "modules/compta/etat.hpp"

#include <algorithm>
#include <vector>

#include "engine/csv/writer.hpp"
#include "engine/json/writer.hpp"
#include "engine/xlsx/workbook.hpp"

namespace compta {

namespace {

constexpr std::size_t piece = 64 * 1024;
constexpr std::string_view type_xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

std::string cellule_csv(Forme forme, std::string_view texte) {
  if (forme == Forme::Date) {
    const auto date = base::Date::parse(texte);
    return date ? date->french() : std::string(texte);
  }
  std::string out(texte);
  if (forme == Forme::Montant || forme == Forme::Taux) std::replace(out.begin(), out.end(), '.', ',');
  return out;
}

class TableurCsv : public Tableur {
 public:
  TableurCsv(std::span<const Colonne> colonnes, http::BodyWriter& writer)
      : m_colonnes(colonnes), m_writer(writer), m_out(csv::utf8_bom) {
    std::vector<std::string_view> titres;
    for (const Colonne& colonne : colonnes) titres.push_back(colonne.titre);
    csv::append_row(m_out, std::span<const std::string_view>(titres));
  }
  bool ligne(std::span<const std::string_view> cellules) override {
    std::vector<std::string> cells(cellules.size());
    for (std::size_t i = 0; i < cells.size(); ++i) cells[i] = cellule_csv(m_colonnes[i].forme, cellules[i]);
    csv::append_row(m_out, std::span<const std::string>(cells));
    return m_out.size() < piece || vider();
  }
  void finir() override {
    if (vider()) m_writer.finish();
  }

 private:
  bool vider() {
    const bool pris = m_writer.write(m_out);
    m_out.clear();
    return pris;
  }
  std::span<const Colonne> m_colonnes;
  http::BodyWriter& m_writer;
  std::string m_out;
};

xlsx::Kind genre(Forme forme) {
  switch (forme) {
    case Forme::Date: return xlsx::Kind::Date;
    case Forme::Montant: return xlsx::Kind::Money;
    case Forme::Taux: return xlsx::Kind::Number;
    case Forme::Texte:
    case Forme::Identifiant: break;
  }
  return xlsx::Kind::Text;
}

std::vector<xlsx::Column> colonnes_xlsx(std::span<const Colonne> colonnes) {
  std::vector<xlsx::Column> out;
  for (const Colonne& c : colonnes)
    out.push_back(
        {std::string(c.titre), genre(c.forme), c.forme == Forme::Texte || c.forme == Forme::Identifiant ? 22 : 13});
  return out;
}

class TableurXlsx : public Tableur {
 public:
  TableurXlsx(std::string_view feuille, std::span<const Colonne> colonnes, http::BodyWriter& writer)
      : m_book(std::string(feuille), colonnes_xlsx(colonnes)), m_writer(writer) {}
  bool ligne(std::span<const std::string_view> cellules) override { return m_book.append(cellules), true; }
  void finir() override {
    bool pris = true;
    m_book.finish([&](std::string_view octets) { return pris = m_writer.write(octets); });
    if (pris) m_writer.finish();
  }

 private:
  xlsx::Workbook m_book;
  http::BodyWriter& m_writer;
};

pg::Params avec_page(pg::Params params, std::optional<command::Page> page) {
  if (!page) return params.null().integer(0);
  return params.integer(page->size).integer(page->before());
}

std::string page_json(const Etat& etat, const command::Page& page, const pg::Rows& rows, const pg::Rows& total) {
  std::string out;
  json::Writer w(out);
  w.begin_object();
  w.key("lignes"), w.begin_array();
  for (int row = 0; row < rows.size(); ++row) ecrire_ligne(w, etat.colonnes, rows, row);
  w.end_array();
  w.member_raw("total", total.text(0, 0));
  w.key("page"), w.integer(page.number);
  w.key("taille"), w.integer(page.size);
  w.key("totaux"), w.begin_object();
  for (std::size_t i = 0; i < etat.totaux.size(); ++i)
    w.member_raw(etat.totaux[i], total.text(0, static_cast<int>(i) + 1));
  w.end_object();
  w.end_object();
  return out;
}

}  // namespace

void ecrire_ligne(json::Writer& w, std::span<const Colonne> colonnes, const pg::Rows& rows, int row) {
  w.begin_object();
  for (std::size_t i = 0; i < colonnes.size(); ++i) {
    const int column = static_cast<int>(i);
    w.key(colonnes[i].nom);
    if (rows.is_null(row, column)) {
      w.null();
    } else if (colonnes[i].forme == Forme::Montant || colonnes[i].forme == Forme::Taux) {
      w.raw(rows.text(row, column));
    } else {
      w.string(rows.text(row, column));
    }
  }
  w.end_object();
}

std::unique_ptr<Tableur> make_tableur(Format format, std::string_view feuille, std::span<const Colonne> colonnes,
                                      http::BodyWriter& writer) {
  if (format == Format::Xlsx) return std::make_unique<TableurXlsx>(feuille, colonnes, writer);
  return std::make_unique<TableurCsv>(colonnes, writer);
}

void open_snapshot(pg::Session& session, const base::Uuid& entreprise) {
  session.queue_sql("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
  session.queue_sql("SET LOCAL app.entreprise = '" + entreprise.text() + "'");
  // A cursor is planned as if only its first rows were wanted; here all of them are.
  session.queue_sql("SET LOCAL cursor_tuple_fraction = 1");
  session.sync();
}

void parcourir(pg::Session& session, std::string_view nom, const pg::Statement& statement, const pg::Params& params,
               const std::function<bool(const pg::Rows&, int)>& lire) {
  session.execute_sql("DECLARE " + std::string(nom) + " NO SCROLL CURSOR FOR " + statement.text, params);
  const std::string fetch = "FETCH 1000 FROM " + std::string(nom);
  for (bool encore = true; encore;) {
    const pg::Rows rows = session.execute_sql(fetch);
    encore = !rows.empty();
    for (int row = 0; encore && row < rows.size(); ++row) encore = lire(rows, row);
  }
  session.execute_sql("CLOSE " + std::string(nom));
}

command::Answer fichier(command::Context& context, std::string_view nom, std::string_view feuille,
                        std::span<const Colonne> colonnes, Format format,
                        std::function<void(pg::Session&, Tableur&)> produire) {
  command::Answer answer;
  const bool excel = format == Format::Xlsx;
  answer.content_type = excel ? std::string(type_xlsx) : "text/csv; charset=utf-8";
  answer.headers.push_back(
      {"Content-Disposition", "attachment; filename=\"" + std::string(nom) + (excel ? ".xlsx\"" : ".csv\"")});
  answer.produce = [entreprise = context.who().entreprise, feuille, colonnes, format, produire = std::move(produire)](
                       pg::Session& session, http::BodyWriter& writer) {
    open_snapshot(session, entreprise);
    const auto tableur = make_tableur(format, feuille, colonnes, writer);
    produire(session, *tableur);
    session.execute_sql("COMMIT");
    tableur->finir();
  };
  return answer;
}

base::Result<command::Answer> repondre_etat(command::Context& context, const Etat& etat, const pg::Params& params,
                                            Format format, const command::Page& page) {
  if (format == Format::Json) {
    context.queue(etat.lignes, avec_page(params, page));
    context.queue(etat.total, params);
    const auto lus = context.read();
    return command::Answer{.body = page_json(etat, page, lus[0], lus[1])};
  }
  return fichier(context, etat.nom, etat.feuille, etat.colonnes, format,
                 [&lignes = etat.lignes, params = avec_page(params, std::nullopt), n = etat.colonnes.size()](
                     pg::Session& session, Tableur& tableur) {
                   std::vector<std::string_view> cellules(n);
                   parcourir(session, "etat", lignes, params, [&](const pg::Rows& rows, int row) {
                     for (std::size_t i = 0; i < n; ++i) cellules[i] = rows.text(row, static_cast<int>(i));
                     return tableur.ligne(cellules);
                   });
                 });
}

}  // namespace compta
