#include "modules/efacture/formats/declaration.hpp"

#include "engine/xml/writer.hpp"

namespace efacture {

std::string ecrire_declaration(const Declaration& d) {
  std::string out;
  xml::Writer w(out);
  const std::string rang = std::to_string(d.rang);
  w.open("declaration", {{"xmlns", "urn:mypropartner:ereporting:1"},
                         {"id", d.id},
                         {"flux", to_text(d.flux)},
                         {"nature", d.nature},
                         {"rang", rang}});
  w.within("declarant", [&] {
    w.element("siren", d.siren);
    w.element("nom", d.nom);
    w.element("role", "SE");
    w.element("optionDebits", d.option_debits ? "true" : "false");
  });
  w.within("periode", [&] {
    w.element("du", d.du.iso());
    w.element("au", d.au.iso());
  });
  w.element("devise", d.devise);
  for (const Declaration::Ligne& one : d.lignes) {
    const LigneDeclaree& l = one.ligne;
    w.within("ligne", [&] {
      w.element("jour", l.jour.iso());
      w.element("categorie", l.categorie);
      w.element("taux", base::format_decimal(l.taux.points_de_base, 2));
      w.element("base", base::to_string(l.base_ht));
      w.element("tva", base::to_string(l.tva));
      w.element("nombre", std::to_string(l.nombre));
      if (one.facture.numero.empty()) return;
      w.within("facture", [&] {
        w.element("numero", one.facture.numero);
        w.element("date", one.facture.date);
        w.optional("type", one.facture.code_type);
        w.optional("client", xml::without_forbidden(one.facture.client));
        w.optional("pays", one.facture.pays);
        w.optional("numeroTva", one.facture.numero_tva);
      });
    });
  }
  w.within("totaux", [&] {
    w.element("base", base::to_string(d.total_base));
    w.element("tva", base::to_string(d.total_tva));
  });
  w.close();
  return out;
}

}  // namespace efacture
