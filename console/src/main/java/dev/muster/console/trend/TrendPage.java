package dev.muster.console.trend;

import dev.muster.console.frame.Facet;
import dev.muster.console.problem.Known;
import java.util.List;

/** Everything the page of trends shows. */
public record TrendPage(TrendFilter filter, Known<List<Chart>> charts, long cases, List<Facet> parts) {}
