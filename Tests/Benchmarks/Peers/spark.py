"""Lets PySpark pipe lines through a command on so many cores, and prints the seconds and the number of answers."""

import sys
import time

from pyspark import SparkConf, SparkContext

source, goal, cores, command = sys.argv[1:5]
context = SparkContext(conf=SparkConf().setMaster(f"local[{cores}]").set("spark.ui.enabled", "false"))
context.setLogLevel("ERROR")
start = time.monotonic()
# A part of the lines for each command, and its exit status is looked at.
context.textFile(source, minPartitions=8).pipe(command, checkCode=True).saveAsTextFile(goal)
elapsed = time.monotonic() - start
print(f"{elapsed:.2f} {context.textFile(goal).count()}")
