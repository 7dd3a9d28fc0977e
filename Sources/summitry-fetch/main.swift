import Glibc
import SummitFetching

// Fetches over HTTP for the program at the other end of its pipes, one request after another until
// there are no more. It is a program of its own because the libraries that libcurl brings along
// take longer to load than most commands of summitry take in all.

signal(SIGPIPE, SIG_IGN)
let courier = Courier(output: STDOUT_FILENO)
while let request = Frame(from: STDIN_FILENO)?.request, courier.carry(request) {}
