// Several seeds as one model: what it answers, what makes one, and files that are none.
#include "core/base/atomic_file.h"
#include "core/model/model.h"
#include "core/model/trainer.h"
#include "tests/core/model/synthetic.h"

#include <QTemporaryDir>
#include <QtTest>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <numeric>
#include <string>
#include <vector>

using namespace hrlf;

namespace {

constexpr float tolerance = 1e-5F;

std::vector<Segment> segments(int count) {
  std::mt19937 random(5);
  std::vector<Segment> result;
  for (int i = 0; i < count; ++i) result.push_back(test::segment(static_cast<float>(i % 5 - 2), random));
  return result;
}

HrlfConfig briefConfig(std::uint64_t seed) {
  HrlfConfig config = test::smallConfig();
  config.training.teacherEpochs = config.training.studentEpochs = 1;
  config.training.threads = 1;
  config.training.seed = seed;
  return config;
}

double meanOf(const std::vector<double>& values) {
  return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

double deviationOf(const std::vector<double>& values) {
  const double mean = meanOf(values);
  double squares = 0;
  for (const double value : values) squares += (value - mean) * (value - mean);
  return std::sqrt(squares / static_cast<double>(values.size() - 1));
}

std::vector<double> softmax(const std::vector<float>& logits) {
  std::vector<double> shares;
  for (const float logit : logits) shares.push_back(std::exp(static_cast<double>(logit)));
  const double sum = std::accumulate(shares.begin(), shares.end(), 0.0);
  for (double& share : shares) share /= sum;
  return shares;
}

std::vector<Prediction> ask(const Model& model, const std::vector<Segment>& asked, Network network = Network::Student) {
  Progress progress;
  auto predictions = model.predict(asked, progress, network);
  if (!predictions) qFatal("%s", predictions.error().message().c_str());
  return *std::move(predictions);
}

// The safetensors header as JSON, and the file with another one.
nlohmann::json headerOf(const std::string& bytes) {
  std::uint64_t length = 0;
  std::memcpy(&length, bytes.data(), sizeof length);
  return nlohmann::json::parse(bytes.substr(sizeof length, length));
}
std::string withHeader(const std::string& bytes, const nlohmann::json& header) {
  std::uint64_t before = 0;
  std::memcpy(&before, bytes.data(), sizeof before);
  const std::string text = header.dump();
  const std::uint64_t length = text.size();
  std::string result(sizeof length, '\0');
  std::memcpy(result.data(), &length, sizeof length);
  return result + text + bytes.substr(sizeof before + before);
}

}  // namespace

class EnsembleTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() {
    for (std::uint64_t seed = 1; seed <= 3; ++seed) {
      models_.push_back(trained(Task::Regression, briefConfig(seed), "run" + std::to_string(seed)));
      classModels_.push_back(trained(Task::Classification, briefConfig(seed), "classes" + std::to_string(seed)));
    }
  }

  void intensityIsTheMeanAndSpreads() {
    const auto made = Model::combine(models_, path("ensemble.safetensors"));
    QVERIFY2(made, made ? "" : made.error().message().c_str());
    const auto ensemble = Model::load(path("ensemble.safetensors"));
    QVERIFY(ensemble);
    QCOMPARE(ensemble->card().hash, made->card().hash);
    QVERIFY(ensemble->card().isEnsemble());
    QCOMPARE(ensemble->card().seedsText(), std::string("1, 2, 3"));
    QCOMPARE(ensemble->card().members[1].validation, models_[1].card().validation);
    QVERIFY(ensemble->card().validation.find("seed 3: valid MAE") != std::string::npos);
    const auto asked = segments(70);  // three batches
    for (const Network network : {Network::Student, Network::Teacher}) {
      std::vector<std::vector<Prediction>> alone;
      for (const Model& model : models_) alone.push_back(ask(model, asked, network));
      const auto together = ask(*ensemble, asked, network);
      QCOMPARE(together.size(), asked.size());
      for (std::size_t i = 0; i < asked.size(); ++i) {
        std::vector<double> scores;
        for (const auto& predictions : alone) {
          scores.push_back(predictions[i].score);
          QVERIFY(!predictions[i].spread);
        }
        QVERIFY(std::abs(together[i].score - meanOf(scores)) < tolerance);
        QVERIFY(together[i].spread);
        QVERIFY(std::abs(*together[i].spread - deviationOf(scores)) < tolerance);
        QCOMPARE(together[i].logits, std::vector{together[i].score});
        QVERIFY(together[i].h == alone[0][i].h && together[i].q == alone[0][i].q && together[i].u == alone[0][i].u);
      }
    }
  }

  void classesAreOfTheMeanProbability() {
    const auto ensemble = Model::combine(classModels_, path("classes.safetensors"));
    QVERIFY2(ensemble, ensemble ? "" : ensemble.error().message().c_str());
    const auto asked = segments(40);
    std::vector<std::vector<Prediction>> alone;
    for (const Model& model : classModels_) alone.push_back(ask(model, asked));
    const auto together = ask(*ensemble, asked);
    for (std::size_t i = 0; i < asked.size(); ++i) {
      std::vector<double> mean(3);
      for (std::size_t c = 0; c < 3; ++c) {
        for (const auto& predictions : alone) mean[c] += softmax(predictions[i].logits)[c] / 3;
        QVERIFY(std::abs(std::exp(together[i].logits[c]) - mean[c]) < tolerance);
      }
      const auto best = static_cast<std::size_t>(std::max_element(mean.begin(), mean.end()) - mean.begin());
      QCOMPARE(together[i].score, static_cast<float>(best));
      std::vector<double> ofBest;
      for (const auto& predictions : alone) ofBest.push_back(softmax(predictions[i].logits)[best]);
      QVERIFY(std::abs(*together[i].spread - deviationOf(ofBest)) < tolerance);
    }
  }

  // A file of one network is what programs before ensembles wrote and read.
  void aSingleNetworkKeepsItsFormat() {
    const auto header = headerOf(*readFile(path("run1") / "model.safetensors"));
    QCOMPARE(header["__metadata__"]["hrlf_format"].get<std::string>(), std::string("1"));
    QVERIFY(!header["__metadata__"].contains("members"));
    QVERIFY(header.contains("student.head.bias"));
    QCOMPARE(models_[0].card().members.size(), std::size_t{1});
    QCOMPARE(models_[0].card().members[0].seed, std::uint64_t{1});
  }

  void ensemblesGrow() {
    const std::vector firstTwo{models_[0], models_[1]};
    const auto two = Model::combine(firstTwo, path("two.safetensors"));
    QVERIFY(two);
    const std::vector both{*two, models_[2]};
    const auto three = Model::combine(both, path("three.safetensors"));
    const auto atOnce = Model::combine(models_, path("at-once.safetensors"));
    QVERIFY(three && atOnce);
    QCOMPARE(three->card().hash, atOnce->card().hash);
  }

  void theCardSaysHowGoodItIs() {
    const auto made = Model::combine(models_, path("measured.safetensors"), [](const Model& model) {
      return Result<std::string>(std::to_string(model.card().members.size()) + " together");
    });
    QVERIFY(made);
    QCOMPARE(made->card().validation, std::string("3 together"));
    const auto failed = Model::combine(models_, path("never.safetensors"),
                                       [](const Model&) { return Result<std::string>(cancelled()); });
    QVERIFY(!failed && failed.error().kind == ErrorKind::Cancelled);
    QVERIFY(!std::filesystem::exists(path("never.safetensors")));
  }

  void strangersAreRefused() {
    HrlfConfig wider = briefConfig(4);
    wider.network.width = 12;
    refuseMember(trained(Task::Regression, wider, "wider"), "network.width is 8 and 12");
    HrlfConfig longer = briefConfig(4);
    longer.training.studentEpochs = 2;
    refuseMember(trained(Task::Regression, longer, "longer"), "training.studentEpochs is 1 and 2");
    refuseMember(classModels_[0], "they predict other things");
    refuseMember(trained(Task::Regression, briefConfig(1), "again"), "two have the seed 1");
    Progress progress;
    const auto other = trainModel(test::dataset(Task::Regression, 40), briefConfig(4), {}, path("other"), {}, progress);
    QVERIFY(other);
    refuseMember(*Model::load(other->checkpoint), "trained on other data");
    const auto alone = Model::combine(std::span(models_).first(1), path("alone.safetensors"));
    QVERIFY(!alone && alone.error().what.find("these are 1") != std::string::npos);
    QVERIFY(!Model::combine({}, path("nothing.safetensors")));
    QVERIFY(!Model::combine(models_, path("no") / "such" / "folder.safetensors"));
  }

  void damagedFilesAreRefused() {
    QVERIFY(Model::combine(models_, path("whole.safetensors")));
    const std::string bytes = *readFile(path("whole.safetensors"));
    for (const double share : {0.0, 0.3, 0.6, 0.99})
      refuseFile(bytes.substr(0, static_cast<std::size_t>(share * static_cast<double>(bytes.size()))));
    const auto withMembers = [&](const char* members) {
      auto header = headerOf(bytes);
      header["__metadata__"]["members"] = members;
      refuseFile(withHeader(bytes, header));
    };
    withMembers("");
    withMembers("[]");
    withMembers(R"([{"seed": 1, "validation": ""}])");
    withMembers(R"([{"seed": 1, "validation": ""}, {"seed": 2, "validation": ""}])");
    withMembers(R"([{"seed": 1, "validation": ""}, {"seed": 2, "validation": ""}, {"seed": -3, "validation": ""}])");
    auto header = headerOf(bytes);
    header["__metadata__"]["hrlf_format"] = "1";
    refuseFile(withHeader(bytes, header));
    header = headerOf(bytes);
    header["member.7.student.head.bias"] = header["member.1.student.head.bias"];
    header.erase("member.1.student.head.bias");
    refuseFile(withHeader(bytes, header));
  }

  void cancelIsHeard() {
    const auto ensemble = Model::combine(models_, path("cancelled.safetensors"));
    Progress progress;
    progress.requestCancel();
    const auto predictions = ensemble->predict(segments(100), progress);
    QVERIFY(!predictions && predictions.error().kind == ErrorKind::Cancelled);
  }

 private:
  std::filesystem::path path(const std::string& name) const {
    return std::filesystem::path(folder_.path().toStdString()) / name;
  }

  Model trained(Task task, const HrlfConfig& config, const std::string& name) const {
    Progress progress;
    const auto result = trainModel(test::dataset(task), config, {"synthetic data", ""}, path(name), {}, progress);
    if (!result) qFatal("%s", result.error().message().c_str());
    return *Model::load(result->checkpoint);
  }

  void refuseMember(const Model& stranger, const char* why) {
    const std::vector models{models_[0], models_[1], stranger};
    const auto made = Model::combine(models, path("refused.safetensors"));
    QVERIFY(!made);
    QCOMPARE(made.error().kind, ErrorKind::Mismatch);
    QVERIFY2(made.error().what.find(why) != std::string::npos, made.error().what.c_str());
    QVERIFY(!std::filesystem::exists(path("refused.safetensors")));
  }

  void refuseFile(const std::string& bytes) {
    QVERIFY(writeFileAtomically(path("bad.safetensors"), bytes));
    const auto model = Model::load(path("bad.safetensors"));
    QVERIFY(!model);
    QCOMPARE(model.error().kind, ErrorKind::BadInput);
    QVERIFY(model.error().where.find("bad.safetensors") != std::string::npos);
  }

  QTemporaryDir folder_;
  std::vector<Model> models_;
  std::vector<Model> classModels_;
};

QTEST_APPLESS_MAIN(EnsembleTest)
#include "ensemble_test.moc"
