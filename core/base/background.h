// Which threads give way to the window.
#pragma once

namespace hrlf {

enum class Background {
  Asked,  // a person waits for it
  Ahead   // a person did not ask for it, or does not wait for it: gives way to what is waited for, too
};

/// Lowers the priority of the calling thread, and of the threads it begins from now on: with every processor at work
/// the window still paints at once. There is no way back. Does nothing where a thread has no priority of its own
/// (outside Linux).
void workInBackground(Background kind = Background::Asked);

}  // namespace hrlf
