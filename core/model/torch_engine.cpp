#include "core/base/workers.h"
#include "core/model/engine.h"
#include "core/model/torch_model.h"
#include "core/model/training.h"

const hrlf::ModelEngine* hrlfEngine(int (*cores)()) {
  hrlf::followCores(cores);
  static constexpr hrlf::ModelEngine engine{hrlf::loadTorchModel, hrlf::combineTorchModels, hrlf::trainNetworks,
                                            hrlf::readUnfinishedTraining, hrlf::removeTraining};
  return &engine;
}
