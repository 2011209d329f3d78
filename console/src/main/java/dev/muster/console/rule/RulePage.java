package dev.muster.console.rule;

import dev.muster.console.directory.Names;
import dev.muster.console.problem.Known;
import java.util.List;

/** One rule and how it came to be what it is. */
public record RulePage(Rule rule, Known<List<Rule>> versions, Names names) {}
