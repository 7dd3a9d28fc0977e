/// SummitIngestion.
