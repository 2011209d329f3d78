package dev.muster.chassis.relay;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/** A subscriber's answer to a batch. A message without a result was not taken and is sent again. */
@JsonIgnoreProperties(ignoreUnknown = true)
record PeerAnswer(List<Result> results) {}
