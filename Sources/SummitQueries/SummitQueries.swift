/// SummitQueries.
