"""Asks OR-Tools CP-SAT for every register which end of each contract lies nearest to each candidate date.

Prints the processor time, on how many dates all contracts can end, and the least days between ends and dates, summed.
A truth value per end, and one model per register for all its dates: an integer per end with its absolute distance
takes more than twice the time in a model per date, and does not end within minutes in one model.
"""

import json
import sys
import time

from ortools.sat.python import cp_model


def least_misfits(bundle, solver):
    """The least days of misfit, summed over the contracts, for every target date."""
    model = cp_model.CpModel()
    totals = []
    for target in bundle["targets"]:
        chosen, days = [], []
        for ends in bundle["ends"]:
            choice = [model.new_bool_var("") for _ in ends]
            model.add_exactly_one(choice)
            chosen += choice
            days += [abs(end - target) for end in ends]
        totals.append(cp_model.LinearExpr.weighted_sum(chosen, days))
    model.minimize(sum(totals))
    if solver.solve(model) != cp_model.OPTIMAL:
        sys.exit("no optimum")
    return [solver.value(total) for total in totals]


solver = cp_model.CpSolver()
solver.parameters.num_workers = 1
with open(sys.argv[1], encoding="utf-8") as file:
    bundles = json.load(file)
start = time.process_time()
aligned = days = 0
for bundle in bundles:
    misfits = least_misfits(bundle, solver)
    aligned += misfits.count(0)
    days += sum(misfits)
print(f"{time.process_time() - start:.4f} {aligned} {days}")
