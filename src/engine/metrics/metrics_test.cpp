#include "engine/metrics/metrics.hpp"

#include <gtest/gtest.h>

#include <stdexcept>
#include <thread>

namespace {

using namespace std::chrono_literals;

TEST(Metrics, compteurs_et_jauges_exposes) {
  metrics::Registry registry;
  auto& reads = registry.counter("http_requests_total", "Requests.", {{"method", "GET"}, {"status", "2xx"}});
  registry.counter("http_requests_total", "Requests.", {{"method", "POST"}, {"status", "2xx"}}).add(2);
  registry.gauge("a_lane_depth", "Jobs\nthat wait \\.", {{"lane", "re\"p\\\n"}}, [] { return 3.0; });
  registry.counter_from("zz_total", "Elsewhere.", {}, [] { return 0.5; });
  reads.add();
  reads.add(4);
  EXPECT_EQ(registry.expose(),
            "# HELP a_lane_depth Jobs\\nthat wait \\\\.\n# TYPE a_lane_depth gauge\n"
            "a_lane_depth{lane=\"re\\\"p\\\\\\n\"} 3\n"
            "# HELP http_requests_total Requests.\n# TYPE http_requests_total counter\n"
            "http_requests_total{method=\"GET\",status=\"2xx\"} 5\n"
            "http_requests_total{method=\"POST\",status=\"2xx\"} 2\n"
            "# HELP zz_total Elsewhere.\n# TYPE zz_total counter\nzz_total 0.5\n");
}

TEST(Metrics, histogramme_cumule) {
  metrics::Registry registry;
  auto& durations = registry.histogram("d_seconds", "Durations.", {{"kind", "x"}}, {1ms, 10ms});
  durations.observe(1ms);  // a bound belongs to its class
  durations.observe(2ms);
  durations.observe(10ms);
  durations.observe(500ms);
  EXPECT_EQ(registry.expose(),
            "# HELP d_seconds Durations.\n# TYPE d_seconds histogram\n"
            "d_seconds_bucket{kind=\"x\",le=\"0.001\"} 1\n"
            "d_seconds_bucket{kind=\"x\",le=\"0.01\"} 3\n"
            "d_seconds_bucket{kind=\"x\",le=\"+Inf\"} 4\n"
            "d_seconds_sum{kind=\"x\"} 0.513\n"
            "d_seconds_count{kind=\"x\"} 4\n");
}

TEST(Metrics, fautes_de_programmation_refusees) {
  metrics::Registry registry;
  registry.counter("a_total", "A.");
  EXPECT_THROW(registry.counter("a_total", "A."), std::logic_error);
  EXPECT_THROW(registry.histogram("a_total", "A."), std::logic_error);
  EXPECT_THROW(registry.counter("a-b", "A."), std::logic_error);
  EXPECT_THROW(registry.counter("", "A."), std::logic_error);
  EXPECT_THROW(registry.counter("b_total", "B.", {{"é", "x"}}), std::logic_error);
  EXPECT_NO_THROW(registry.counter("a_total", "A.", {{"x", "1"}}));
}

TEST(Metrics, aucune_observation_perdue) {
  metrics::Registry registry;
  auto& counter = registry.counter("a_total", "A.");
  auto& durations = registry.histogram("d_seconds", "D.");
  {
    std::vector<std::jthread> threads;
    for (int t = 0; t < 4; ++t)
      threads.emplace_back([&] {
        for (int i = 0; i < 10'000; ++i) counter.add(), durations.observe(1us);
      });
  }
  EXPECT_EQ(counter.value(), 40'000U);
  EXPECT_EQ(durations.count(0), 40'000U);
  EXPECT_EQ(durations.sum(), 40ms);
}

TEST(Metrics, processus_mesure) {
  metrics::Registry registry;
  metrics::add_process_metrics(registry);
  const auto text = registry.expose();
  const auto value = [&](const std::string& name) {
    const auto at = text.find("\n" + name + " ");
    return at == std::string::npos ? -1.0 : std::stod(text.substr(at + name.size() + 2));
  };
  EXPECT_GT(value("process_resident_memory_bytes"), 500'000);
  EXPECT_GE(value("process_cpu_seconds_total"), 0);
  EXPECT_GE(value("process_open_fds"), 3);
  EXPECT_GE(value("process_threads"), 1);
  EXPECT_GT(value("process_start_time_seconds"), 1.6e9);
}

}  // namespace
