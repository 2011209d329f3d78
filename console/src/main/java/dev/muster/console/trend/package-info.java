/** Whether it gets better: figures over time, each with what it means and what it leaves out. */
package dev.muster.console.trend;
