# Where every dependency is found, and the few functions that all CMakeLists of the house use.

# All packages are Debian's; a LibTorch of one's own is taken from CMAKE_PREFIX_PATH.
macro(hrlf_find_dependencies)
  find_package(Torch REQUIRED)
  find_package(Qt6 6.4 REQUIRED COMPONENTS Core DBus Gui Widgets PrintSupport Svg Multimedia Test LinguistTools)
  find_package(QCustomPlotQt6 REQUIRED)
  find_package(OpenCV REQUIRED COMPONENTS core imgproc calib3d imgcodecs)
  find_package(dlib REQUIRED)
  find_package(nlohmann_json REQUIRED)
  find_package(CLI11 REQUIRED)
  find_package(fmt REQUIRED)
  find_package(spdlog REQUIRED)
  find_package(tl-expected REQUIRED)
  find_package(ZLIB REQUIRED)
  find_package(pugixml REQUIRED)
  find_package(PkgConfig REQUIRED)
  pkg_check_modules(FFMPEG REQUIRED IMPORTED_TARGET libavformat libavcodec libavutil libswscale libswresample)
  pkg_check_modules(HDF5 REQUIRED IMPORTED_TARGET hdf5)
  pkg_check_modules(AUBIO REQUIRED IMPORTED_TARGET aubio)
  pkg_check_modules(ESPEAK REQUIRED IMPORTED_TARGET espeak-ng)
  # pocketsphinx.pc names an include folder that does not exist, which an imported target refuses.
  pkg_check_modules(SPHINX REQUIRED pocketsphinx)
  add_library(hrlf_pocketsphinx INTERFACE)
  foreach(folder IN LISTS SPHINX_INCLUDE_DIRS)
    if(IS_DIRECTORY ${folder})
      target_include_directories(hrlf_pocketsphinx SYSTEM INTERFACE ${folder})
    endif()
  endforeach()
  target_link_libraries(hrlf_pocketsphinx INTERFACE ${SPHINX_LINK_LIBRARIES})
  find_package(Threads REQUIRED)
  # at::parallel_for of torch's headers uses all threads only where OpenMP is on; without it works on one.
  find_package(OpenMP COMPONENTS CXX)
  # Headers alone; Debian's package has no CMake file.
  find_path(HNSWLIB_INCLUDE_DIR hnswlib/hnswlib.h REQUIRED)
  add_library(hrlf_hnswlib INTERFACE)
  target_include_directories(hrlf_hnswlib SYSTEM INTERFACE ${HNSWLIB_INCLUDE_DIR})
endmacro()

# Options of every target of ours.
function(_hrlf_options target)
  target_compile_options(${target} PRIVATE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual)
  # -fpch-preprocess lets ccache see through precompiled headers.
  target_compile_options(${target} PRIVATE -fpch-preprocess)
  # g++ 12 warns of overlaps that cannot be when it inlines std::string's operator+ (GCC bug 105651).
  target_compile_options(${target} PRIVATE $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict>)
  if(HRLF_WERROR)
    target_compile_options(${target} PRIVATE -Werror)
  endif()
  if(HRLF_ASAN)
    target_compile_options(${target} PRIVATE -fsanitize=address,undefined -fno-omit-frame-pointer)
    target_link_options(${target} PRIVATE -fsanitize=address,undefined)
  endif()
  target_include_directories(${target} PUBLIC ${PROJECT_SOURCE_DIR} ${PROJECT_BINARY_DIR}/generated)
endfunction()

# hrlf_library(<name> SOURCES ... [PUBLIC libs...] [PRIVATE libs...]): a room of the house. No Qt, so no AUTOMOC; the
# engine, a library that is loaded, takes of any room what it needs.
function(hrlf_library name)
  cmake_parse_arguments(ARG "" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
  add_library(${name} STATIC ${ARG_SOURCES})
  set_target_properties(${name} PROPERTIES POSITION_INDEPENDENT_CODE ON)
  _hrlf_options(${name})
  target_link_libraries(${name} PUBLIC ${ARG_PUBLIC} PRIVATE ${ARG_PRIVATE})
endfunction()

# hrlf_program(<name> SOURCES ... LIBS ...)
function(hrlf_program name)
  cmake_parse_arguments(ARG "" "" "SOURCES;LIBS" ${ARGN})
  add_executable(${name} ${ARG_SOURCES})
  _hrlf_options(${name})
  target_link_libraries(${name} PRIVATE ${ARG_LIBS})
  install(TARGETS ${name} RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
endfunction()

# hrlf_test(<file_test.cpp> [LONG] LIBS ...): one Qt Test executable, run offscreen. OpenMP gets one thread: tests run side by
# side, and threads of several processes that spin for work on the same cores are far slower than one.
# Test sources end with `#include "<name>.moc"`.
function(hrlf_test source)
  cmake_parse_arguments(ARG "LONG" "" "LIBS" ${ARGN})
  get_filename_component(name ${source} NAME_WE)
  add_executable(${name} ${source})
  set_target_properties(${name} PROPERTIES AUTOMOC ON)
  _hrlf_options(${name})
  target_link_libraries(${name} PRIVATE Qt6::Test ${ARG_LIBS})
  add_test(NAME ${name} COMMAND ${name})
  set_tests_properties(${name} PROPERTIES TIMEOUT 300
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;OMP_NUM_THREADS=1;HRLF_RESOURCES=${PROJECT_SOURCE_DIR}/resources")
  # ctest begins with what costs most, so that no processor waits for a long test begun last.
  if(ARG_LONG)
    set_tests_properties(${name} PROPERTIES COST 100)
  endif()
endfunction()
