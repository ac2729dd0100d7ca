#include "engine/metrics/metrics.hpp"

#include <dirent.h>
#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <charconv>
#include <fstream>
#include <optional>
#include <stdexcept>

namespace metrics {
namespace {

void append_number(std::string& out, double value) {
  char text[40];
  out.append(text, std::to_chars(text, text + sizeof text, value).ptr);
}
void append_number(std::string& out, std::uint64_t value) {
  char text[24];
  out.append(text, std::to_chars(text, text + sizeof text, value).ptr);
}

double seconds(std::chrono::nanoseconds duration) { return std::chrono::duration<double>(duration).count(); }

std::string escaped(std::string_view text, bool quotes) {
  std::string out;
  for (const char c : text) {
    if (c == '\\' || (quotes && c == '"')) out += '\\';
    if (c == '\n')
      out += "\\n";
    else
      out += c;
  }
  return out;
}

bool is_name(std::string_view text) {
  const auto letter = [](char c) { return (c >= 'a' && c <= 'z') || c == '_'; };
  const auto sign = [&](char c) { return letter(c) || (c >= '0' && c <= '9'); };
  return !text.empty() && letter(text.front()) && std::all_of(text.begin(), text.end(), sign);
}

/// `lane="reports",kind="x"`, without the braces.
std::string label_text(const Labels& labels) {
  std::string out;
  for (const auto& [name, value] : labels) {
    if (!is_name(name)) throw std::logic_error("not a label name: " + name);
    if (!out.empty()) out += ',';
    out += name + "=\"" + escaped(value, true) + '"';
  }
  return out;
}

void append_series(std::string& out, std::string_view name, std::string_view suffix, std::string_view labels) {
  out += name;
  out += suffix;
  if (!labels.empty()) {
    out += '{';
    out += labels;
    out += '}';
  }
  out += ' ';
}

}  // namespace

Histogram::Histogram(std::vector<std::chrono::nanoseconds> bounds)
    : m_bounds(std::move(bounds)), m_counts(m_bounds.size() + 1) {}

void Histogram::observe(std::chrono::nanoseconds duration) {
  const auto at = std::lower_bound(m_bounds.begin(), m_bounds.end(), duration) - m_bounds.begin();
  m_counts[static_cast<std::size_t>(at)].fetch_add(1, std::memory_order_relaxed);
  m_sum.fetch_add(duration.count(), std::memory_order_relaxed);
}

std::chrono::nanoseconds Histogram::sum() const {
  return std::chrono::nanoseconds(m_sum.load(std::memory_order_relaxed));
}

std::vector<std::chrono::nanoseconds> request_bounds() {
  using std::chrono::microseconds;
  return {microseconds(500),     microseconds(1'000),   microseconds(2'500),     microseconds(5'000),
          microseconds(10'000),  microseconds(25'000),  microseconds(50'000),    microseconds(100'000),
          microseconds(250'000), microseconds(500'000), microseconds(1'000'000), microseconds(2'500'000),
          microseconds(5'000'000), microseconds(10'000'000)};
}

/// One series: exactly one of the three is set.
struct Registry::Sample {
  std::string labels;
  std::optional<Counter> counter;
  std::unique_ptr<Histogram> histogram;
  std::function<double()> read;
};

struct Registry::Family {
  std::string name;
  std::string help;
  std::string kind;
  std::vector<std::unique_ptr<Sample>> samples;

  void append(std::string& out) const;
  void append_histogram(std::string& out, const Sample& sample) const;
};

Registry::Registry() = default;
Registry::~Registry() = default;

Registry::Sample& Registry::add(const std::string& name, const std::string& help, std::string_view kind,
                                const Labels& labels) {
  if (!is_name(name)) throw std::logic_error("not a metric name: " + name);
  const auto text = label_text(labels);
  auto at = std::lower_bound(m_families.begin(), m_families.end(), name,
                             [](const auto& family, const std::string& n) { return family->name < n; });
  if (at == m_families.end() || (*at)->name != name)
    at = m_families.insert(at, std::make_unique<Family>(Family{name, help, std::string(kind), {}}));
  auto& family = **at;
  if (family.kind != kind) throw std::logic_error("metric of two kinds: " + name);
  for (const auto& sample : family.samples)
    if (sample->labels == text) throw std::logic_error("metric made twice: " + name + "{" + text + "}");
  family.samples.push_back(std::make_unique<Sample>());
  family.samples.back()->labels = text;
  return *family.samples.back();
}

Counter& Registry::counter(const std::string& name, const std::string& help, const Labels& labels) {
  const std::lock_guard lock(m_mutex);
  return add(name, help, "counter", labels).counter.emplace();
}

Histogram& Registry::histogram(const std::string& name, const std::string& help, const Labels& labels,
                               std::vector<std::chrono::nanoseconds> bounds) {
  const std::lock_guard lock(m_mutex);
  auto& sample = add(name, help, "histogram", labels);
  sample.histogram = std::make_unique<Histogram>(std::move(bounds));
  return *sample.histogram;
}

void Registry::gauge(const std::string& name, const std::string& help, const Labels& labels,
                     std::function<double()> read) {
  const std::lock_guard lock(m_mutex);
  add(name, help, "gauge", labels).read = std::move(read);
}

void Registry::counter_from(const std::string& name, const std::string& help, const Labels& labels,
                            std::function<double()> read) {
  const std::lock_guard lock(m_mutex);
  add(name, help, "counter", labels).read = std::move(read);
}

void Registry::Family::append_histogram(std::string& out, const Sample& sample) const {
  const auto& histogram = *sample.histogram;
  const auto separator = sample.labels.empty() ? "" : ",";
  std::uint64_t total = 0;
  for (std::size_t i = 0; i <= histogram.bounds().size(); ++i) {
    std::string labels = sample.labels + separator + "le=\"";
    if (i < histogram.bounds().size())
      append_number(labels, seconds(histogram.bounds()[i]));
    else
      labels += "+Inf";
    append_series(out, name, "_bucket", labels + '"');
    append_number(out, total += histogram.count(i));
    out += '\n';
  }
  append_series(out, name, "_sum", sample.labels);
  append_number(out, seconds(histogram.sum()));
  out += '\n';
  append_series(out, name, "_count", sample.labels);
  append_number(out, total);
  out += '\n';
}

void Registry::Family::append(std::string& out) const {
  out += "# HELP " + name + ' ' + escaped(help, false) + "\n# TYPE " + name + ' ' + kind + '\n';
  for (const auto& sample : samples) {
    if (sample->histogram) {
      append_histogram(out, *sample);
      continue;
    }
    append_series(out, name, "", sample->labels);
    if (sample->counter)
      append_number(out, sample->counter->value());
    else
      append_number(out, sample->read());
    out += '\n';
  }
}

std::string Registry::expose() const {
  std::string out;
  const std::lock_guard lock(m_mutex);
  for (const auto& family : m_families) family->append(out);
  return out;
}

void add_process_metrics(Registry& registry) {
  registry.gauge("process_resident_memory_bytes", "Resident memory of the server.", {}, [] {
    std::ifstream statm("/proc/self/statm");
    std::uint64_t total = 0;
    std::uint64_t resident = 0;
    statm >> total >> resident;
    return static_cast<double>(resident) * static_cast<double>(sysconf(_SC_PAGESIZE));
  });
  registry.counter_from("process_cpu_seconds_total", "User and system time of the server.", {}, [] {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto micros = (usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) * 1'000'000 + usage.ru_utime.tv_usec +
                        usage.ru_stime.tv_usec;
    return static_cast<double>(micros) / 1e6;
  });
  const auto entries = [](const char* folder) {
    double count = 0;
    if (DIR* const open = opendir(folder)) {
      while (const dirent* const entry = readdir(open)) count += entry->d_name[0] != '.';
      closedir(open);
    }
    return count;
  };
  registry.gauge("process_open_fds", "Open descriptors of the server.", {},
                 [entries] { return entries("/proc/self/fd") - 1; });  // without the one that counts
  registry.gauge("process_threads", "Threads of the server.", {}, [entries] { return entries("/proc/self/task"); });
  const auto start = std::chrono::duration<double>(std::chrono::system_clock::now().time_since_epoch()).count();
  registry.gauge("process_start_time_seconds", "When the server started, in seconds since 1970.", {},
                 [start] { return start; });
}

}  // namespace metrics
