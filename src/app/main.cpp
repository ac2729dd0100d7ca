#include <CLI/CLI.hpp>

#include <cstdlib>
#include <iostream>

#include "app/commands.hpp"
#include "app/demo.hpp"
#include "app/serve.hpp"
#include "embed/database.hpp"
#include "engine/pg/migrate.hpp"

namespace {

constexpr const char* description =
    "MyProPartner : la gestion commerciale d'une petite entreprise, avec sa base de données.\n"
    "\n"
    "Sans DATABASE_URL, le programme fait tourner son propre PostgreSQL dans --data-dir.";

constexpr const char* footer =
    "\nExemples :\n"
    "  mypropartner serve --data-dir ~/boutique --listen 127.0.0.1:8080\n"
    "  mypropartner psql --data-dir ~/boutique -- -c 'SELECT count(*) FROM \"Document\"'\n"
    "  mypropartner backup --data-dir ~/boutique ~/boutique.sauvegarde\n"
    "  mypropartner restore --data-dir ~/boutique-retrouvee ~/boutique.sauvegarde\n"
    "  mypropartner print-agent --printer 192.168.1.50:9100 --origin https://boutique.exemple.fr\n"
    "  DATABASE_URL=postgresql://proprietaire@serveur/base mypropartner serve\n"
    "\nVariables :\n"
    "  DATABASE_URL              adresse d'un PostgreSQL 15 ou plus récent, au nom du propriétaire de la base\n"
    "  DATABASE_APPLICATION_URL  la même base, au nom du rôle de l'application (sinon : SET ROLE)\n"
    "  MYPROPARTNER_LOG          debug, info, warn ou error\n"
    "\nCodes de sortie :\n"
    "  0 réussi   1 fautes trouvées par doctor ou verify   2 ligne de commande incomprise, archive illisible\n"
    "  3 refusé, avec la raison   4 erreur inattendue   (psql rend le code de psql)\n";

/// The French words of the help.
class FrenchFormatter : public CLI::Formatter {
 public:
  FrenchFormatter() {
    label("OPTIONS", "OPTIONS");
    label("SUBCOMMAND", "COMMANDE");
    label("SUBCOMMANDS", "COMMANDES");
    label("Usage", "Usage ");
    label("Options", "Options");
    label("Positionals", "Arguments");
    label("REQUIRED", "obligatoire");
    label("TEXT", "TEXTE");
    label("INT", "NOMBRE");
    label("UINT", "NOMBRE");
    column_width(28);
  }
};

std::optional<std::string> environment(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr || *value == '\0' ? std::nullopt : std::optional<std::string>(value);
}

struct Arguments {
  app::DatabaseOptions database;
  app::ServeOptions serve;
  demo::Options demo;
  app::PrintAgentOptions print_agent;
  std::string file, public_key;
  std::vector<std::string> psql;
  bool typescript = false;
};

CLI::App* command(CLI::App& program, Arguments& arguments, const char* name, const char* help) {
  auto* added = program.add_subcommand(name, help)->group("Commandes");
  added->add_option("--data-dir", arguments.database.data_dir,
                    "Dossier de données (par défaut " + app::default_data_dir() + ", ou DATABASE_URL)");
  return added;
}

int run_demo(const Arguments& arguments) {
  const app::Database database(arguments.database, cluster::Access::Shared, app::say);
  pg::Session owner(database.owner());
  pg::migrate(owner, embed::database());
  demo::Options options = arguments.demo;
  options.data_dir = arguments.database.data_dir;
  return demo::run(database.endpoints(), options);
}

/// Runs the chosen sub-command; everything that it refuses becomes a line and a code.
int guarded(const std::function<int()>& run) {
  try {
    return run();
  } catch (const cluster::Refused& refusal) {
    app::say(refusal.what());
    return app::refused;
  } catch (const pg::MigrationRefused& refusal) {
    app::say(refusal.what());
    return app::refused;
  } catch (const pg::Error& error) {
    app::say("PostgreSQL a répondu par une erreur (" + error.sqlstate + ") : " + error.what());
    return app::failed;
  } catch (const std::exception& error) {
    app::say(std::string("Erreur inattendue : ") + error.what());
    return app::failed;
  }
}

void add_commands(CLI::App& program, Arguments& arguments, std::function<int()>& chosen) {
  const auto choose = [&chosen](CLI::App* added, std::function<int()> run) {
    added->callback([&chosen, run = std::move(run)] { chosen = run; });
    return added;
  };
  auto& database = arguments.database;
  choose(command(program, arguments, "serve", "Sert l'application et l'API jusqu'à SIGTERM ou Ctrl-C"),
         [&] { return app::serve(database, arguments.serve); })
      ->add_option("--listen", arguments.serve.listen, "Adresse et port d'écoute (port 0 : un port libre)")
      ->default_str("127.0.0.1:8080");
  choose(command(program, arguments, "migrate", "Met la base au schéma de ce programme"),
         [&] { return app::migrate(database); });
  auto* demo = choose(command(program, arguments, "demo", "Crée une entreprise de démonstration"),
                      [&] { return run_demo(arguments); });
  demo->add_option("--documents", arguments.demo.documents, "Nombre de documents")->check(CLI::Range(0, 10'000'000));
  demo->add_option("--seed", arguments.demo.seed, "Graine : la même donne la même entreprise");
  choose(command(program, arguments, "psql", "Ouvre psql sur la base, au nom de son propriétaire"), [&] {
    return app::psql(database, arguments.psql);
  })->add_option("arguments", arguments.psql, "Arguments de psql, après --");
  choose(command(program, arguments, "backup", "Sauvegarde toute la base dans un fichier"),
         [&] { return app::backup(database, arguments.file); })
      ->add_option("fichier", arguments.file, "Fichier à écrire")
      ->required();
  choose(command(program, arguments, "restore", "Restaure une sauvegarde dans un dossier neuf ou une base vide"),
         [&] { return app::restore(database, arguments.file); })
      ->add_option("fichier", arguments.file, "Sauvegarde à lire")
      ->required();
  choose(command(program, arguments, "doctor", "Vérifie que la base est cohérente : stocks, soldes, totaux, numéros…"),
         [&] { return app::doctor(database); });
  auto* const verify =
      command(program, arguments, "verify",
              "Prouve les documents émis, ou une archive de caisse : contenus, empreintes, signatures");
  verify->add_option("archive", arguments.file, "Archive de caisse (ZIP) ; sans elle, les documents de la base");
  verify->add_option("--pubkey", arguments.public_key, "Fichier de la clé publique (PEM) que vous détenez déjà");
  choose(verify, [&] {
    if (!arguments.file.empty()) return app::verify_archive(arguments.file, arguments.public_key);
    return app::verify(database);
  });
  auto* const openapi = command(program, arguments, "openapi", "Écrit la description OpenAPI de l'API");
  openapi->add_flag("--typescript", arguments.typescript, "Écrit les types TypeScript des modèles au lieu d'OpenAPI");
  choose(openapi, [&] {
    return app::openapi(database, arguments.typescript ? app::Contract::TypeScript : app::Contract::OpenApi);
  });
}

/// The agent of a till's computer: it has no database.
void add_print_agent(CLI::App& program, app::PrintAgentOptions& options, std::function<int()>& chosen) {
  auto* const agent =
      program
          .add_subcommand("print-agent",
                          "Imprime les tickets de la caisse de cet ordinateur sur une imprimante du réseau")
          ->group("Commandes");
  agent->add_option("--printer", options.printer, "Imprimante de tickets (ESC/POS) : HÔTE:PORT, port 9100 par défaut")
      ->required();
  agent->add_option("--listen", options.listen, "Adresse et port d'écoute, sur cet ordinateur")->capture_default_str();
  agent->add_option("--origin", options.origins,
                    "Adresse de la boutique, telle que le navigateur l'affiche : https://…");
  agent->callback([&] { chosen = [&options] { return app::print_agent(options); }; });
}

/// What is wrong with the command line, in French; the library speaks English.
std::string mistake(const CLI::App& program, const CLI::ParseError& error) {
  if (const auto unknown = program.remaining(true); !unknown.empty()) {
    return "« " + unknown.front() + " » n'est ni une commande ni une option connue.";
  }
  if (error.get_name() == "RequiredError") return "Il manque une commande ou un argument obligatoire.";
  return std::string("Une option n'a pas la valeur attendue (") + error.what() + ").";
}

}  // namespace

int main(int argc, char** argv) {
  CLI::App program(description, "mypropartner");
  program.formatter(std::make_shared<FrenchFormatter>());
  program.footer(footer);
  program.set_help_flag("-h,--help", "Affiche cette aide");
  program.set_version_flag("--version", std::string("mypropartner ") + MYPROPARTNER_VERSION, "Affiche la version");
  program.require_subcommand(1);
  Arguments arguments;
  arguments.serve.listen = "127.0.0.1:8080";
  std::function<int()> chosen;
  add_commands(program, arguments, chosen);
  add_print_agent(program, arguments.print_agent, chosen);
  try {
    program.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    if (error.get_exit_code() == 0) return program.exit(error);
    app::say(mistake(program, error) + "\nVoir mypropartner --help.");
    return app::usage;
  }
  if (arguments.database.data_dir.empty()) {
    arguments.database.url = environment("DATABASE_URL");
    arguments.database.application_url = environment("DATABASE_APPLICATION_URL");
    arguments.database.data_dir = app::default_data_dir();
  }
  return guarded(chosen);
}
