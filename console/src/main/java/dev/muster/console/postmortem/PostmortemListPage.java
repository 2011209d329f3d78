package dev.muster.console.postmortem;

import dev.muster.console.directory.Names;
import dev.muster.console.frame.Slice;
import dev.muster.console.problem.Known;
import java.time.LocalDate;

/** Everything the list of postmortems shows. */
public record PostmortemListPage(
        PostmortemFilter filter, Known<Slice<Postmortem>> postmortems, Names names, LocalDate today) {}
