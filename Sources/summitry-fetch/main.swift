import Glibc
import SummitFetching

// Fetches over HTTP for the program at the other end of its socket, one request after another until
// there are no more. It is a program of its own because the libraries that libcurl brings along
// take longer to load than most commands of summitry take in all.

// libcurl writes to connections that a server may have closed.
signal(SIGPIPE, SIG_IGN)
let courier = Courier(socket: STDOUT_FILENO)
while let request = Frame(from: STDIN_FILENO)?.request, courier.carry(request) {}
