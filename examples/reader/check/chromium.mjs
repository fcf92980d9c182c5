// A browser without a window, spoken to over a pipe in its own protocol: no other library, no port.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export class Chromium {
  #process;
  #profile;
  #next = 1;
  #waiting = new Map();
  #rest = '';
  #listeners = [];

  constructor(path) {
    this.#profile = mkdtempSync(join(tmpdir(), 'reader-check-'));
    // The pages are our own, and whoever builds in a container is often root, where the sandbox cannot start.
    const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    this.#process = spawn(
      path,
      ['--headless=new', '--remote-debugging-pipe', `--user-data-dir=${this.#profile}`, '--disable-gpu', '--no-first-run',
        '--disable-dev-shm-usage', '--hide-scrollbars', ...sandbox, 'about:blank'],
      { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] });
    this.#process.stdio[4].on('data', (data) => this.#read(data.toString('utf8')));
    this.#process.on('exit', () => this.#waiting.forEach(({ reject }) => reject(new Error('the browser ended'))));
  }

  #read(data) {
    const messages = (this.#rest + data).split('\0');
    this.#rest = messages.pop();
    for (const text of messages) {
      const message = JSON.parse(text);
      const waiting = this.#waiting.get(message.id);
      if (waiting) {
        this.#waiting.delete(message.id);
        if (message.error) waiting.reject(new Error(message.error.message));
        else waiting.resolve(message.result);
      } else {
        this.#listeners.forEach((listener) => listener(message));
      }
    }
  }

  send(method, params = {}, sessionId = undefined) {
    const id = this.#next++;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#process.stdio[3].write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    });
  }

  listen(listener) {
    this.#listeners.push(listener);
  }

  /** Opens an address in a tab of this width, and waits until it is there. */
  async open(url, width, height) {
    const { targetId } = await this.send('Target.createTarget', { url: 'about:blank' });
    const { sessionId } = await this.send('Target.attachToTarget', { targetId, flatten: true });
    const page = new Tab(this, sessionId, targetId);
    await page.send('Page.enable');
    await page.send('Log.enable');
    await page.send('Network.enable');
    await page.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile: width < 600 });
    const loaded = page.event('Page.loadEventFired');
    await page.send('Page.navigate', { url });
    await loaded;
    return page;
  }

  async close() {
    const ended = new Promise((resolve) => this.#process.on('exit', resolve));
    await this.send('Browser.close').catch(() => {});
    await ended;
    rmSync(this.#profile, { recursive: true, force: true });
  }
}

class Tab {
  constructor(browser, sessionId, targetId) {
    this.browser = browser;
    this.sessionId = sessionId;
    this.targetId = targetId;
    this.complaints = [];
    this.requests = [];
    browser.listen((message) => {
      if (message.sessionId !== sessionId) return;
      if (message.method === 'Log.entryAdded') this.complaints.push(message.params.entry.text);
      if (message.method === 'Network.requestWillBeSent') this.requests.push(message.params.request.url);
    });
  }

  send(method, params) {
    return this.browser.send(method, params, this.sessionId);
  }

  event(method) {
    return new Promise((resolve) => {
      this.browser.listen((message) => {
        if (message.sessionId === this.sessionId && message.method === method) resolve(message.params);
      });
    });
  }

  /** The value of an expression, which may be a promise. */
  async value(expression) {
    const { result, exceptionDetails } =
      await this.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  async press(key) {
    await this.send('Input.dispatchKeyEvent', { type: 'keyDown', key, code: key, windowsVirtualKeyCode: 9 });
    await this.send('Input.dispatchKeyEvent', { type: 'keyUp', key, code: key, windowsVirtualKeyCode: 9 });
  }

  async screenshot() {
    const { data } = await this.send('Page.captureScreenshot', { format: 'png', captureBeyondViewport: true });
    return Buffer.from(data, 'base64');
  }

  close() {
    return this.browser.send('Target.closeTarget', { targetId: this.targetId });
  }
}
