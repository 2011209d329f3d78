package dev.muster.postmortem.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Target;

/** Marks steps of a test whose answer is not always looked at; the build knows it by its name. */
@Target(ElementType.METHOD)
public @interface CanIgnoreReturnValue {}
