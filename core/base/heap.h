// What becomes of memory that is given back.
#pragma once

namespace hrlf {

/// Called once, first of all in a program: memory that was freed stays with the process, up to a bound, instead of
/// going back to the system at once. Pictures and layers of a network come and go by the megabyte many times a second;
/// each time they would be mapped anew, page by page, which on a virtual machine takes ten times as long as converting
/// the picture. Does nothing where the C library has no such choice (outside glibc).
void keepFreedMemory();

}  // namespace hrlf
