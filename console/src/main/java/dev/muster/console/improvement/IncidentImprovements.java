package dev.muster.console.improvement;

import dev.muster.console.problem.ServiceAnswers;
import dev.muster.console.session.BearerOfVisitor;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Those of playbooks and the response plan. */
@Path("/v1/incident-improvements")
@RegisterRestClient(configKey = "incidents")
@RegisterClientHeaders(BearerOfVisitor.class)
@RegisterProvider(ServiceAnswers.class)
@Timeout(5000)
interface IncidentImprovements extends ImprovementApi {}
