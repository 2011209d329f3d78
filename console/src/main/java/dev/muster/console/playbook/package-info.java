/** Playbooks: writing them, and ticking their steps on an incident. */
package dev.muster.console.playbook;
