/** Playbooks at work on an incident. */
package dev.muster.console.playbook;
