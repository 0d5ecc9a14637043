import { BlockList, isIP, type LookupFunction } from 'node:net';
import { lookup } from 'node:dns';
import { DramatisError } from '../../model/index.ts';

/**
 * Everything that is not the public internet: private, loopback, link-local, shared, reserved, multicast and
 * documentation ranges (IANA special-purpose registries), and the IPv6 ranges that carry IPv4 addresses inside.
 */
const SPECIAL = new BlockList();
for (const [net, bits] of [
  ['0.0.0.0', 8], ['10.0.0.0', 8], ['100.64.0.0', 10], ['127.0.0.0', 8], ['169.254.0.0', 16], ['172.16.0.0', 12], ['192.0.0.0', 24], ['192.0.2.0', 24],
  ['192.88.99.0', 24], ['192.168.0.0', 16], ['198.18.0.0', 15], ['198.51.100.0', 24], ['203.0.113.0', 24], ['224.0.0.0', 4], ['240.0.0.0', 4],
] as const) SPECIAL.addSubnet(net, bits, 'ipv4');
for (const [net, bits] of [['2001::', 23], ['2001:db8::', 32], ['2002::', 16], ['3fff::', 20]] as const) SPECIAL.addSubnet(net, bits, 'ipv6');
/** Public IPv6 addresses all begin so; whatever does not is special. */
const GLOBAL_UNICAST = new BlockList();
GLOBAL_UNICAST.addSubnet('2000::', 3, 'ipv6');

/** Whether an IP address, written as resolvers write it, is on the public internet. */
export function isPublicAddress(address: string): boolean {
  if (isIP(address) === 4) return !SPECIAL.check(address, 'ipv4');
  return isIP(address) === 6 && GLOBAL_UNICAST.check(address, 'ipv6') && !SPECIAL.check(address, 'ipv6');
}

/** Decides which addresses may be connected to. */
export type AddressRule = (address: string) => boolean;

/**
 * Checks an address as a person gives it.
 * @throws DramatisError unless it is http or https, without a password, to a host that may be a public one
 */
export function checkedUrl(text: string, allowed: AddressRule): URL {
  if (!URL.canParse(text)) throw new DramatisError('this is no web address', text);
  const url = new URL(text);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw new DramatisError(`only http and https addresses are fetched, not ${url.protocol}`, text);
  if (url.username !== '' || url.password !== '') throw new DramatisError('addresses with a user name are not fetched', text);
  // Connecting to a literal address asks no resolver, so it is checked here. URL has made "0x7f.1" a plain one.
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) !== 0 && !allowed(host)) throw new DramatisError(`the address ${host} is not on the public internet`, text);
  return url;
}

/**
 * A resolver that yields allowed addresses only. The connection is made to what it yields, so that a second answer
 * of the name server (DNS rebinding) changes nothing.
 */
export function guardedLookup(allowed: AddressRule): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) {
        callback(error, '', 0);
        return;
      }
      const wrong = addresses.find((a) => !allowed(a.address));
      const [first] = addresses;
      if (wrong) callback(new DramatisError(`${hostname} is at ${wrong.address}, which is not on the public internet`), '', 0);
      else if (options.all) callback(null, addresses);
      else if (first) callback(null, first.address, first.family);
      else callback(new DramatisError(`${hostname} has no address`), '', 0);
    });
  };
}
