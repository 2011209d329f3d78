/** Subscriptions: which incidents a person is told about by mail, besides those the plan tells them of. */
package dev.muster.console.subscription;
